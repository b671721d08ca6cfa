using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Guidance;

/// <summary>What a law or an agency says of a kind of plan, with the year it holds for.</summary>
/// <param name="Id">Such as <c>part-b-share</c>.</param>
/// <param name="Kinds">The kinds of plan it is for.</param>
/// <param name="ForSelfPay">Also for whoever pays themselves, whatever their plan.</param>
/// <param name="Year">The year it holds for.</param>
/// <param name="Text">The fact, with placeholders for its figures and <c>{year}</c>.</param>
/// <param name="Figures">What the placeholders stand for, such as <c>$283</c>; they change by the year, the words do not.</param>
/// <param name="Sources">Where it is said.</param>
public sealed record InsuranceFact(
    string Id,
    ImmutableHashSet<InsuranceKind> Kinds,
    bool ForSelfPay,
    int Year,
    PatientText Text,
    ImmutableSortedDictionary<string, string> Figures,
    ImmutableList<Source> Sources)
{
    /// <summary>The fact in words, with its figures and its year in their places.</summary>
    public string Say(Wording words) => words.Say(Text, [.. Figures.Select(figure => (figure.Key, (object?)figure.Value)), ("year", Year)]);
}
