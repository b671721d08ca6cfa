using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Layout;

/// <summary>Ways to reach an office, to choose from.</summary>
public static class ContactWays
{
    public static ContactWay? Find(string? name) => Enum.TryParse<ContactWay>(name, out var way) && Enum.IsDefined(way) ? way : null;

    public static IReadOnlyList<Choice> All(Wording words) =>
        [.. Enum.GetValues<ContactWay>().Select(way => new Choice(way.ToString(), words[$"tracked.way.{Kebab.Of(way)}"]))];

    /// <summary>The ways, and first that it is not remembered.</summary>
    public static IReadOnlyList<Choice> AllOrNone(Wording words) => [new("", words["tracked.way.none"]), .. All(words)];
}
