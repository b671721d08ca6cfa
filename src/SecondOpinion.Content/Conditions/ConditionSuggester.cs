using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>Finds names while a person types. A few thousand names fit in memory, so every one is looked at.</summary>
internal sealed class ConditionSuggester
{
    private const int NoMatch = 3;
    private readonly List<Name> _names;

    public ConditionSuggester(IEnumerable<ConditionEntry> conditions) => _names = [.. conditions.SelectMany(NamesOf)];

    public IReadOnlyList<ConditionSuggestion> Suggest(string typed, int most, Language language)
    {
        // A space leads; the last word may be half typed, so its closing space does not count.
        var wanted = PlainWords.Of(typed).TrimEnd();
        if (wanted.Length < 3)
        {
            return [];
        }

        return [.. _names
            .Select((name, order) => (Name: name, Rank: Rank(name.Plain, wanted), Order: order))
            .Where(found => found.Rank < NoMatch)
            .OrderBy(found => found.Rank)
            .ThenBy(found => found.Order)
            .DistinctBy(found => found.Name.Condition.Rule.Id, StringComparer.Ordinal)
            .Take(most)
            .Select(found => Suggestion(found.Name, language))];
    }

    private static ConditionSuggestion Suggestion(Name found, Language language)
    {
        var plainName = found.Condition.Name.For(language, Person.Me);
        var isOther = !string.Equals(found.Plain, PlainWords.Of(plainName), StringComparison.Ordinal);
        return new ConditionSuggestion(found.Condition.Rule.Id, plainName, isOther ? found.Shown : null);
    }

    private static IEnumerable<Name> NamesOf(ConditionEntry condition)
    {
        IEnumerable<string> shown =
        [
            condition.Name.For(Language.English, Person.Me),
            condition.Name.For(Language.Spanish, Person.Me),
            .. condition.Formal?.AllIn(Language.English) ?? [],
            .. condition.Formal?.AllIn(Language.Spanish) ?? [],
            .. condition.OtherNames,
            .. condition.SpanishNames,
        ];
        return shown.Select(name => new Name(condition, name, PlainWords.Of(name)))
            .Concat(condition.Slips.Select(slip => new Name(condition, Shown: null, PlainWords.Of(slip))))
            .DistinctBy(name => name.Plain, StringComparer.Ordinal);
    }

    private static int Rank(string plain, string wanted) =>
        plain.StartsWith(wanted, StringComparison.Ordinal) ? 0
        : plain.Contains(wanted, StringComparison.Ordinal) ? 1
        : SmallSlip.IsOne(wanted.AsSpan(1), plain.AsSpan().Trim()) ? 2
        : NoMatch;

    /// <summary>A name of a condition; <paramref name="Shown"/> is null for what is matched and never shown.</summary>
    private sealed record Name(ConditionEntry Condition, string? Shown, string Plain);
}
