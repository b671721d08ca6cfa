using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>An illness or a symptom that people bring.</summary>
/// <param name="Rule">What it adds to a case.</param>
/// <param name="Name">The plain name.</param>
/// <param name="Formal">The name that papers use, or null.</param>
/// <param name="OtherNames">Names that may be shown as "also called"; misspellings are not among them.</param>
/// <param name="SpanishNames">The same for Spanish names.</param>
/// <param name="Slips">Misspellings and blunt words: matched, never shown.</param>
/// <param name="Icd">ICD-10-CM codes or categories, with the dot.</param>
/// <param name="Read">One trusted page to read, or null.</param>
public sealed record ConditionEntry(
    ConditionRule Rule,
    PatientText Name,
    PatientText? Formal,
    ImmutableList<string> OtherNames,
    ImmutableList<string> SpanishNames,
    ImmutableList<string> Slips,
    ImmutableList<string> Icd,
    TrustedPage? Read);
