using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit.Lived;

namespace SecondOpinion.Browser.Tests.Plan;

/// <summary>For each next step that P1 to P4 meet on their way, the plan as it stands on that day, moved so that the day is today.</summary>
internal static class LivedPlans
{
    private const int Most = 60;

    private static readonly RuleBook Rules = ContentLibrary.Load().Rules;

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Now);

    /// <summary>By the name of the step, such as <c>lived-CallOffice</c>.</summary>
    public static IReadOnlyDictionary<string, CaseFile> All { get; } = new[] { "Rosa", "Denise", "Walter", "Mei" }
        .SelectMany(name => LivedCases.Of(name, Rules).Days(Most).SelectMany(day => day.Steps.Select((step, place) => (Name: name, Day: day.Number, Place: place, step.Step.Step))))
        .DistinctBy(met => met.Step)
        .ToDictionary(met => $"lived-{met.Step}", met => At(met.Name, met.Day, met.Place), StringComparer.Ordinal);

    private static CaseFile At(string name, int day, int place) => LivedCases.Of(name, Rules, Today.AddDays(-day)).Days(day).Last().Steps[place].File;
}
