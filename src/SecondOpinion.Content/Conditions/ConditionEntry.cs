using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>An illness or a symptom that people bring.</summary>
/// <param name="Rule">What it adds to a case.</param>
/// <param name="Name">The plain name.</param>
/// <param name="Formal">The name that papers use.</param>
/// <param name="Names">Every name in either language, the plain ones first, each once.</param>
/// <param name="Icd">ICD-10-CM codes or categories, with the dot.</param>
/// <param name="Read">One trusted page to read.</param>
public sealed record ConditionEntry(
    ConditionRule Rule,
    PatientText Name,
    PatientText Formal,
    ImmutableArray<ConditionName> Names,
    ImmutableArray<string> Icd,
    TrustedPage Read)
{
    /// <summary>Names that may be shown as "also called"; misspellings are not among them.</summary>
    public IEnumerable<string> ShownNames => Names.Select(name => name.Shown).OfType<string>();
}
