using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>Finds names while a person types. A few hundred names fit in memory, so every one is looked at.</summary>
internal sealed class ConditionSuggester
{
    private readonly List<Name> _names = [];

    public ConditionSuggester(IEnumerable<ConditionEntry> conditions, Func<ConditionEntry, string> plainName)
    {
        foreach (var condition in conditions)
        {
            var shown = plainName(condition);
            _names.Add(new Name(condition.Rule.Id, shown, AlsoCalled: null, PlainWords.Of(shown)));
            _names.AddRange(condition.Rule.Words.Skip(1).Select(word => new Name(
                condition.Rule.Id, shown, condition.OtherNames.Contains(word, StringComparer.Ordinal) ? word : null, PlainWords.Of(word))));
        }
    }

    public IReadOnlyList<ConditionSuggestion> Suggest(string typed, int most)
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
            .DistinctBy(found => found.Name.Id, StringComparer.Ordinal)
            .Take(most)
            .Select(found => new ConditionSuggestion(found.Name.Id, found.Name.Shown, found.Name.AlsoCalled))];
    }

    private const int NoMatch = 3;

    private static int Rank(string plain, string wanted) =>
        plain.StartsWith(wanted, StringComparison.Ordinal) ? 0
        : plain.Contains(wanted, StringComparison.Ordinal) ? 1
        : SmallSlip.IsOne(wanted.AsSpan(1), plain.AsSpan().Trim()) ? 2
        : NoMatch;

    private sealed record Name(string Id, string Shown, string? AlsoCalled, string Plain);
}
