using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>The wizard's path for one case, computed from what is answered. Answers only ever open steps.</summary>
public sealed class Journey
{
    private readonly CaseFile file;

    /// <param name="file">The case as stored.</param>
    /// <param name="rules">The rules, for illnesses where hours or days can count.</param>
    /// <param name="today">The day where the person is, for dates that may be soon.</param>
    public Journey(CaseFile file, RuleBook rules, DateOnly today)
    {
        this.file = file;
        Path = [.. Enum.GetValues<WizardStep>().Where(step => IsOnPath(step, rules, today))];
    }

    /// <summary>The steps this case goes through, in order.</summary>
    public ImmutableList<WizardStep> Path { get; }

    /// <summary>Where to go on: the first step that is not answered, or Check answers.</summary>
    public WizardStep FirstOpen => Path.Where(step => !IsAnswered(step)).Append(WizardStep.Check).First();

    /// <summary>A step may be visited when it is on the path and every step before it is answered.</summary>
    public bool MayVisit(WizardStep step) => Path.Contains(step) && Path.TakeWhile(s => s != step).All(IsAnswered);

    /// <summary>The step after this one; Check answers is the last.</summary>
    public WizardStep Next(WizardStep step) => Path.Where(s => s > step).Append(WizardStep.Check).First();

    /// <summary>The step before this one, or null at the first.</summary>
    public WizardStep? Previous(WizardStep step) => Path.Where(s => s < step).Select(s => (WizardStep?)s).LastOrDefault();

    /// <summary>The part a step belongs to; Check answers stands after all four.</summary>
    public static WizardPart? PartOf(WizardStep step) => step switch
    {
        <= WizardStep.StartSoon => WizardPart.Diagnosis,
        <= WizardStep.Matters => WizardPart.Reasons,
        <= WizardStep.Specialists => WizardPart.Specialists,
        <= WizardStep.Questions => WizardPart.Questions,
        _ => null,
    };

    public bool IsAnswered(WizardStep step) => step switch
    {
        WizardStep.Who => file.For is not null,
        WizardStep.Told => file.Told is not null,
        WizardStep.Name => file.Diagnosis is not null,
        WizardStep.SoFar => file.SoFar is not null,
        WizardStep.Urgency => file.Urgency is not null,
        WizardStep.StartSoon => file.StartSoonSeen,
        WizardStep.ReasonGroups => file.ReasonGroups is not null,
        WizardStep.Reasons => file.Reasons is not null,
        WizardStep.Matters => file.Goals is not null,
        WizardStep.VisitType => file.WantedVisit is not null,
        WizardStep.Specialists => file.SpecialistsSeen,
        WizardStep.Helper => file.Helper is not null,
        WizardStep.Questions => file.QuestionsSeen,
        WizardStep.Check => file.PlanMadeAt is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };

    private bool IsOnPath(WizardStep step, RuleBook rules, DateOnly today) => step switch
    {
        WizardStep.StartSoon => StartSoonNotice.IsFor(file, rules, today),

        // Whoever fills this in for someone they help is the helper.
        WizardStep.Helper => file.For?.Person != Person.SomeoneIHelp,
        _ => true,
    };
}
