using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>What a second opinion can come back with, beside the first.</summary>
/// <param name="Id">Such as <c>o-new-detail</c>.</param>
/// <param name="Words">How the patient says it.</param>
/// <param name="Next">What to do then. It never says who is right.</param>
/// <param name="Sources">Where this comes from.</param>
public sealed record Outcome(string Id, PatientText Words, PatientText Next, ImmutableList<Source> Sources);
