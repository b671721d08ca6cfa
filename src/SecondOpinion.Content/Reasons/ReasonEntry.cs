using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Reasons;

/// <summary>A reason for a second opinion: what the rules see, and its words.</summary>
/// <param name="Rule">Its group, its pace and the question categories it leads with.</param>
/// <param name="Label">What the patient ticks.</param>
/// <param name="Why">Why it is a good reason.</param>
/// <param name="Hint">What to do about time, as planning advice.</param>
/// <param name="Note">One honest line more, or null.</param>
/// <param name="Visits">Visit types that suit it.</param>
/// <param name="WhySources">Sources of <paramref name="Why"/>.</param>
/// <param name="Sources">Sources of the reason itself.</param>
public sealed record ReasonEntry(
    ReasonRule Rule,
    PatientText Label,
    PatientText Why,
    PatientText Hint,
    PatientText? Note,
    ImmutableHashSet<VisitType> Visits,
    ImmutableList<Source> WhySources,
    ImmutableList<Source> Sources);
