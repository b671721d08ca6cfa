using System.Runtime.InteropServices;

namespace SecondOpinion.Domain.Planning;

/// <summary>Finds the illnesses that a patient's own words name. It reads the words and never changes them.</summary>
/// <remarks>There are many thousand names and few words, so the words are looked up among the names, not the names in the words.</remarks>
public sealed class ConditionNames
{
    private readonly Lazy<Dictionary<string, List<int>>> _byName;
    private readonly IReadOnlyList<ConditionRule> _conditions;
    private int _mostWords;

    public ConditionNames(IReadOnlyList<ConditionRule> conditions)
    {
        _conditions = conditions;
        _byName = new(ByName);
    }

    /// <summary>Conditions of which one name stands in the text as whole words, in the order of the catalogue; case, accents and hyphens do not matter. A longer name hides a shorter one that shares words with it: "aortic aneurysm" does not name the aortic valve, "gastric bypass surgery" no heart bypass.</summary>
    public IReadOnlyList<ConditionRule> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var padded = IllnessWords.Of(text);
        return [.. Longest(Hits(padded))
            .SelectMany(hit => _byName.Value[padded.Substring(hit.Start, hit.Length)])
            .Distinct()
            .Order()
            .Select(condition => _conditions[condition])];
    }

    /// <summary>Of names that share words the longest, and the first of two that are as long.</summary>
    private static List<Hit> Longest(List<Hit> hits)
    {
        var kept = new List<Hit>();
        foreach (var hit in hits.OrderByDescending(hit => hit.Length).ThenBy(hit => hit.Start))
        {
            if (!kept.Exists(hit.SharesWordsWith))
            {
                kept.Add(hit);
            }
        }

        return kept;
    }

    /// <summary>Every run of words that is a name, with the spaces at its ends.</summary>
    private List<Hit> Hits(string padded)
    {
        var names = _byName.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var hits = new List<Hit>();
        for (var start = 0; start < padded.Length - 1; start = padded.IndexOf(' ', start + 1))
        {
            var end = start;
            for (var words = 0; words < _mostWords && end < padded.Length - 1; words++)
            {
                end = padded.IndexOf(' ', end + 1);
                if (names.ContainsKey(padded.AsSpan(start, end - start + 1)))
                {
                    hits.Add(new Hit(start, end - start + 1));
                }
            }
        }

        return hits;
    }

    private Dictionary<string, List<int>> ByName()
    {
        var byName = new Dictionary<string, List<int>>(_conditions.Sum(condition => condition.Names.Length), StringComparer.Ordinal);
        for (var condition = 0; condition < _conditions.Count; condition++)
        {
            foreach (var name in _conditions[condition].Names)
            {
                if (!byName.TryGetValue(name, out var those))
                {
                    byName[name] = those = new List<int>(1);
                }

                those.Add(condition);
                _mostWords = Math.Max(_mostWords, name.AsSpan().Count(' ') - 1);
            }
        }

        return byName;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Hit(int Start, int Length)
    {
        // The space between two names belongs to both.
        public bool SharesWordsWith(Hit other) => Start + 1 < other.Start + other.Length && other.Start + 1 < Start + Length;
    }
}
