using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>Finds names while a person types. Some ten thousand names fit in memory, so every one is looked at.</summary>
internal static class ConditionSuggester
{
    /// <summary>Enough for a letter and the space before it; less would offer everything.</summary>
    private const int Shortest = 3;

    /// <param name="conditions">All there are.</param>
    /// <param name="named">Finds those that whole words of the text name.</param>
    /// <param name="typed">What has been typed.</param>
    /// <param name="most">How many to offer at most.</param>
    /// <param name="language">The language of the names to show.</param>
    public static IReadOnlyList<ConditionSuggestion> Suggest(
        IReadOnlyList<ConditionEntry> conditions, Func<string, IEnumerable<ConditionEntry>> named, string typed, int most, Language language)
    {
        // A space leads; the last word may be half typed, so its closing space does not count.
        var wanted = IllnessWords.Of(typed, isTyping: true).TrimEnd();
        if (wanted.Length < Shortest)
        {
            return [];
        }

        List<Found> areSo = [], startSo = [], haveAWordThatStartsSo = [];
        foreach (var condition in conditions)
        {
            if (BestName(condition, wanted) is var (name, at) && at >= 0)
            {
                (at > 0 ? haveAWordThatStartsSo : name.Plain.Length == wanted.Length + 1 ? areSo : startSo).Add(new Found(condition, name));
            }
        }

        // Whoever has typed a whole name is not to read of other illnesses.
        if (areSo.Count > 0)
        {
            return areSo.ConvertAll(one => Suggestion(one, language));
        }

        // Slips, and names inside a whole sentence, are looked for only where the words as they stand do not find enough.
        var found = startSo.Concat(haveAWordThatStartsSo).Take(most).ToList();
        if (found.Count < most)
        {
            found.AddRange(named(typed).Where(one => !Has(found, one)).Take(most - found.Count).Select(one => new Found(one, one.Names[0])).ToList());
        }

        if (found.Count < most)
        {
            AddSlips(found, conditions, wanted, most);
        }

        return found.ConvertAll(one => Suggestion(one, language));
    }

    /// <summary>The name that is so, else the first that starts so, else the first that has a word that starts so, and where that word is; less than 0 is nowhere.</summary>
    private static (ConditionName Name, int At) BestName(ConditionEntry condition, string wanted)
    {
        var best = (Name: default(ConditionName), At: -1);
        foreach (var name in condition.Names)
        {
            var at = name.Plain.IndexOf(wanted, StringComparison.Ordinal);
            if (at == 0 && name.Plain.Length == wanted.Length + 1)
            {
                return (name, at);
            }

            best = at >= 0 && (best.At < 0 || (at == 0 && best.At > 0)) ? (name, at) : best;
        }

        return best;
    }

    private static void AddSlips(List<Found> found, IReadOnlyList<ConditionEntry> conditions, string wanted, int most)
    {
        var asTheyStand = found.ToList();
        for (var at = 0; at < conditions.Count && found.Count < most; at++)
        {
            if (!Has(asTheyStand, conditions[at]) && Slip(conditions[at], wanted) is { } name)
            {
                found.Add(new Found(conditions[at], name));
            }
        }
    }

    private static bool Has(List<Found> found, ConditionEntry condition) => found.Exists(one => ReferenceEquals(one.Condition, condition));

    private static ConditionName? Slip(ConditionEntry condition, string wanted)
    {
        foreach (var name in condition.Names)
        {
            if (SmallSlip.IsOne(wanted.AsSpan(1), name.Plain.AsSpan(1, name.Plain.Length - 2)))
            {
                return name;
            }
        }

        return null;
    }

    private static ConditionSuggestion Suggestion(Found found, Language language)
    {
        var plainName = found.Condition.Name.For(language, Person.Me);
        var isOther = !string.Equals(found.Name.Plain, IllnessWords.Of(plainName), StringComparison.Ordinal);
        return new ConditionSuggestion(found.Condition.Rule.Id, plainName, isOther ? found.Name.Shown : null);
    }

    private sealed record Found(ConditionEntry Condition, ConditionName Name);
}
