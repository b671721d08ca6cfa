using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>The eleven stages as rows of a task list.</summary>
public static class StageRows
{
    /// <summary>A link shows nothing of the insurance, so its row would say what is not so.</summary>
    public static IReadOnlyList<TaskRow> Of(CaseFile file, CasePlan plan, ContentLibrary content, Wording words, bool isOwner) =>
        [.. Enum.GetValues<PlanStage>().Where(stage => isOwner || stage != PlanStage.Insurance).Select(stage => Row(stage, file, plan, content, words))];

    private static TaskRow Row(PlanStage stage, CaseFile file, CasePlan plan, ContentLibrary content, Wording words)
    {
        var status = plan.StatusOf(stage);
        var callToday = stage == PlanStage.Requesting && status != StageStatus.Done && plan.Records.Needed.Exists(plan.IsLate);
        return new TaskRow(
            words.Say(content.Stages[stage].TitleFor(plan.Facts.Visit)),
            callToday ? Call(plan, words) : words[$"plan.status.{Kebab.Of(status)}"],
            CaseLinks.Stage(file.Id, stage),
            Note(stage, file, plan, words),
            callToday ? TaskMark.Now : status is StageStatus.Done ? TaskMark.Done : TaskMark.Open);
    }

    private static string Call(CasePlan plan, Wording words) => plan.OfficesClosedFor is { } closing
        ? words.With($"plan.status.call-{Kebab.Of(closing)}", ("weekday", words.Weekday(plan.OfficesOpenOn)))
        : words["plan.status.call-today"];

    private static string? Note(PlanStage stage, CaseFile file, CasePlan plan, Wording words) => stage switch
    {
        PlanStage.Choosing when !file.Shortlist.Entries.IsEmpty => words.With("plan.note.places", ("count", file.Shortlist.Entries.Count)),
        PlanStage.Requesting => words.With("plan.note.asked", ("asked", plan.Ledger.Asked), ("count", plan.Ledger.ToBeAsked.Count())),
        PlanStage.Sending => words.With("plan.note.sent", ("sent", plan.Ledger.Sent), ("count", plan.Ledger.Wanted.Count)),
        PlanStage.Scheduled when file.Visit is { } visit => words.Day(visit.Date),
        _ => null,
    };
}
