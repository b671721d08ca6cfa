using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>An illness or a symptom that people bring.</summary>
/// <param name="Rule">What it adds to a case.</param>
/// <param name="Name">The plain name.</param>
/// <param name="OtherNames">Names that may be shown as "also called"; misspellings are not among them.</param>
public sealed record ConditionEntry(ConditionRule Rule, PatientText Name, ImmutableList<string> OtherNames);
