using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>A stage of the plan, in words.</summary>
/// <param name="Stage">Which one.</param>
/// <param name="Title">Its title.</param>
/// <param name="ReviewTitle">Its title when only slides or scans are read again, or null when that is the same.</param>
/// <param name="Tasks">What to do, in order.</param>
public sealed record StageEntry(PlanStage Stage, PatientText Title, PatientText? ReviewTitle, ImmutableList<StageTask> Tasks)
{
    public PatientText TitleFor(VisitType visit) =>
        visit.IsReading() ? ReviewTitle ?? Title : Title;

    public IEnumerable<StageTask> TasksFor(CaseFacts facts) => Tasks.Where(task => task.IsFor(facts));
}
