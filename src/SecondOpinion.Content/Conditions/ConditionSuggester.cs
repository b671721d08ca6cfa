using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>Finds names while a person types. Some ten thousand names fit in memory, so every one is looked at.</summary>
internal static class ConditionSuggester
{
    /// <summary>How well a name fits, best first; the last is not at all.</summary>
    private enum Fit
    {
        StartsSo,
        HasAWordThatStartsSo,
        SmallSlip,
        Not,
    }

    public static IReadOnlyList<ConditionSuggestion> Suggest(IReadOnlyList<ConditionEntry> conditions, string typed, int most, Language language)
    {
        // A space leads; the last word may be half typed, so its closing space does not count.
        var wanted = PlainWords.Of(typed).TrimEnd();
        if (wanted.Length < 3)
        {
            return [];
        }

        // Each condition once, by its best name; those of the best fit first, in the order of the catalogue.
        var found = new List<(ConditionEntry Condition, ConditionName Name)>[(int)Fit.Not];
        foreach (var condition in conditions)
        {
            var (fit, name) = BestName(condition, wanted);
            if (fit < Fit.Not)
            {
                (found[(int)fit] ??= []).Add((condition, name));
            }
        }

        return [.. found.OfType<List<(ConditionEntry Condition, ConditionName Name)>>()
            .SelectMany(fit => fit)
            .Take(most)
            .Select(best => Suggestion(best.Condition, best.Name, language))];
    }

    private static (Fit Fit, ConditionName Name) BestName(ConditionEntry condition, string wanted)
    {
        var best = (Fit: Fit.Not, Name: default(ConditionName));
        foreach (var name in condition.Names)
        {
            var fit = FitOf(name.Plain, wanted, best.Fit);
            if (fit < best.Fit)
            {
                best = (fit, name);
                if (fit == Fit.StartsSo)
                {
                    break;
                }
            }
        }

        return best;
    }

    private static Fit FitOf(string plain, string wanted, Fit toBeat) =>
        plain.StartsWith(wanted, StringComparison.Ordinal) ? Fit.StartsSo
        : toBeat > Fit.HasAWordThatStartsSo && plain.Contains(wanted, StringComparison.Ordinal) ? Fit.HasAWordThatStartsSo
        : toBeat > Fit.SmallSlip && SmallSlip.IsOne(wanted.AsSpan(1), plain.AsSpan().Trim()) ? Fit.SmallSlip
        : Fit.Not;

    private static ConditionSuggestion Suggestion(ConditionEntry condition, ConditionName name, Language language)
    {
        var plainName = condition.Name.For(language, Person.Me);
        var isOther = !string.Equals(name.Plain, PlainWords.Of(plainName), StringComparison.Ordinal);
        return new ConditionSuggestion(condition.Rule.Id, plainName, isOther ? name.Shown : null);
    }
}
