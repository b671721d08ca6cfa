using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>One answer to one page of the wizard, as anyone might give it at any time.</summary>
internal sealed record AnyAnswer(WizardStep Step, string Words, Func<CaseFile, CaseFile> Give)
{
    public static DateOnly Today { get; } = new(2026, 3, 2);

    public override string ToString() => $"{Step}: {Words}";

    /// <summary>Answers to any pages in any order, some pages answered again.</summary>
    public static Arbitrary<AnyAnswer[]> InAnyOrder { get; } =
        Gen.Elements(Enum.GetValues<WizardStep>()).SelectMany(To).ArrayOf().ToArbitrary();

    /// <summary>A valid answer to one page.</summary>
    public static Gen<AnyAnswer> To(WizardStep step) => step switch
    {
        WizardStep.Who => One(step, Enum.GetValues<Person>(), (file, person) => file with { For = new PlanFor(person, null) }),
        WizardStep.Told => One(step, Enum.GetValues<ToldKind>(), (file, kind) => file with { Told = new Told(kind, IsRare: false) }),
        WizardStep.Name => One(step, [true, false], (file, none) => file with { Diagnosis = new ReportedDiagnosis(null, none) }),
        WizardStep.SoFar => One(step, [SoFar.Nothing, SoFar.HadBiopsy, SoFar.GivenPlan], (file, so) => file with { SoFar = so }),
        WizardStep.Urgency => One(step, Urgencies, (file, urgency) => file.SayUrgency(urgency)),
        WizardStep.StartSoon => One(step, [true], (file, seen) => file with { StartSoonSeen = seen }),
        WizardStep.ReasonGroups => One(step, ["", "g-life"], (file, group) => file with { ReasonGroups = group.Length == 0 ? [] : [group] }),
        WizardStep.Reasons => One(step, ["r-cancer", "r-rare"], (file, id) => file.PickReasons(new ChosenReasons([id], null, NotSure: false))),
        WizardStep.Matters => One(step, ["", "Garden"], (file, line) => file.SayWhatMatters(new Goals(line.Length == 0 ? [] : [line], []))),
        WizardStep.VisitType => One(step, [.. Enum.GetValues<VisitType>().Select(v => (VisitType?)v), null], (file, type) => file with { WantedVisit = new WantedVisit(type) }),
        WizardStep.Specialists => One(step, [true], (file, seen) => file with { SpecialistsSeen = seen }),
        WizardStep.Helper => One(step, Enum.GetValues<YesNoUnknown>(), (file, help) => file with { Helper = new Helper(help, null) }),
        WizardStep.Questions => One(step, [true], (file, seen) => file with { QuestionsSeen = seen }),
        WizardStep.Check => One(step, [DateTimeOffset.UnixEpoch], (file, at) => file with { PlanMadeAt = at }),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No answer is known for this page."),
    };

    private static Urgency[] Urgencies =>
    [
        new(YesNoUnknown.Yes, null),
        new(YesNoUnknown.No, null),
        new(YesNoUnknown.No, Today.AddDays(3)),
        new(YesNoUnknown.Unknown, Today.AddDays(30)),
    ];

    private static Gen<AnyAnswer> One<T>(WizardStep step, T[] answers, Func<CaseFile, T, CaseFile> give) =>
        Gen.Elements(answers).Select(answer => new AnyAnswer(step, $"{answer}", file => give(file, answer)));
}
