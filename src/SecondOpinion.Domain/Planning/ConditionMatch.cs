namespace SecondOpinion.Domain.Planning;

/// <summary>Finds the illnesses that a patient's own words name. It reads the words and never changes them.</summary>
public static class ConditionMatch
{
    /// <summary>Conditions of which one name stands in the text as whole words; case, accents and hyphens do not matter. A longer name hides a shorter one inside it: "aortic aneurysm" does not name the aortic valve.</summary>
    public static IReadOnlyList<ConditionRule> In(string? text, IEnumerable<ConditionRule> conditions)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var padded = PlainWords.Of(text);
        var hits = conditions.SelectMany(condition => condition.Names.SelectMany(name => Hits(padded, condition, name))).ToList();
        return [.. hits.Where(hit => !hits.Exists(hit.IsInside)).Select(hit => hit.Condition).Distinct()];
    }

    private static IEnumerable<Hit> Hits(string padded, ConditionRule condition, string name)
    {
        for (var at = padded.IndexOf(name, StringComparison.Ordinal); at >= 0; at = padded.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            yield return new Hit(condition, at, name.Length);
        }
    }

    private readonly record struct Hit(ConditionRule Condition, int Start, int Length)
    {
        public bool IsInside(Hit longer) =>
            longer.Length > Length && longer.Start <= Start && longer.Start + longer.Length >= Start + Length;
    }
}
