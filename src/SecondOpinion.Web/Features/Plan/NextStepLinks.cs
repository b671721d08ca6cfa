using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>The page behind the button of each next best step: the very thing the step speaks of, and the place on the page where it stands.</summary>
public static class NextStepLinks
{
    public static string Of(PlannedStep step, CaseFile file, CasePlan plan) => step switch
    {
        { Record: { } record } when RecordLink(step.Step, record, file, plan) is { } link => link,
        { Request: { } request } when RequestLink(step.Step, request, file) is { } link => link,
        _ => PlanLink(step.Step, file, plan),
    };

    private static string? RecordLink(NextStep step, string record, CaseFile file, CasePlan plan) => step switch
    {
        NextStep.SendLegalLetter when plan.Ledger.Groups.FindIndex(group => group.Records.Contains(record, StringComparer.Ordinal)) is >= 0 and var at =>
            CaseLinks.Letter(file.Id, CaseLetters.Overdue, at + 1),
        NextStep.SendLegalLetter or NextStep.CallForRecordsToday or NextStep.CallAboutRecord or NextStep.CallAboutMissing or NextStep.CallIfTheyHaveIt when plan.Records.PositionOf(record) is { } position =>
            CaseLinks.Record(file.Id, position),
        _ => null,
    };

    private static string? RequestLink(NextStep step, Guid request, CaseFile file) => step switch
    {
        NextStep.CallOffice or NextStep.AskForReport or NextStep.SaveOpinion => CaseLinks.Request(file.Id, request),
        NextStep.CallOfficeBack => $"{CaseLinks.Request(file.Id, request)}#log",
        NextStep.SetVisitDate => CaseLinks.VisitOf(file.Id, request, "when"),
        NextStep.GoToVisit => CaseLinks.VisitOf(file.Id, request),
        NextStep.SayHowItWent => $"{CaseLinks.VisitOf(file.Id, request)}#went",
        NextStep.PrepareVisit => $"{CaseLinks.VisitOf(file.Id, request)}#before",
        NextStep.WriteAnswers => CaseLinks.VisitOf(file.Id, request, "answers"),
        NextStep.PrintTwoCopies => CaseLinks.Print(file.Id, "visit", request),
        _ => null,
    };

    private static string PlanLink(NextStep step, CaseFile file, CasePlan plan) => step switch
    {
        NextStep.FinishQuestions => CaseLinks.FinishLater(file.Id),
        NextStep.SayIfTreatmentStarted => CaseLinks.StartDay(file.Id),
        NextStep.CallAboutStartDate or NextStep.CallHowLongToWait => Script(file, PlanStage.Deciding, "A"),
        NextStep.TellDoctor => Script(file, PlanStage.Telling, "A"),
        NextStep.ChooseWhoToSee => CaseLinks.Step(file.Id, WizardStep.Specialists, ReturnTo.Plan),
        NextStep.CallOffice or NextStep.CallOfficeBack => $"{CaseLinks.Requests(file.Id)}#start",
        NextStep.CheckInsurance when file.Tracking.Insurance is { Kind: not null and not InsuranceKind.None, PaysSelf: false } => CaseLinks.InsuranceCall(file.Id),
        NextStep.CheckInsurance => CaseLinks.Insurance(file.Id),
        NextStep.CallPlanBack => $"{CaseLinks.Insurance(file.Id)}#calls",
        NextStep.AskForApproval => $"{CaseLinks.Insurance(file.Id)}#approvals",
        NextStep.SendLegalLetter => CaseLinks.Letter(file.Id, CaseLetters.Overdue),
        NextStep.SendRecords => First(file, plan, plan.Records.Needed.Find(plan.IsToSend)),
        NextStep.AskForRecords or NextStep.CallForRecordsToday or NextStep.CallAboutRecord or NextStep.CallAboutMissing or NextStep.CallIfTheyHaveIt =>
            First(file, plan, plan.Ledger.ToBeAsked.FirstOrDefault(id => plan.StatusOf(id) == RecordStatus.ToAsk)),
        NextStep.SetVisitDate => CaseLinks.Visit(file.Id),
        NextStep.PrintTwoCopies => CaseLinks.Print(file.Id, "visit"),
        NextStep.GoToVisit or NextStep.SayHowItWent or NextStep.WriteAnswers or NextStep.PrepareVisit => CaseLinks.Stage(file.Id, PlanStage.Visited),
        NextStep.AskForReport or NextStep.SaveOpinion => CaseLinks.Stage(file.Id, PlanStage.Received),
        NextStep.CompareOpinions => CaseLinks.Stage(file.Id, PlanStage.Compared),
        NextStep.Decide => CaseLinks.Stage(file.Id, PlanStage.Decided),
        NextStep.WaitToday => CaseLinks.Timeline(file.Id),
        NextStep.AllDone => CaseLinks.Questions(file.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No page for this step."),
    };

    private static string Script(CaseFile file, PlanStage stage, string script) => $"{CaseLinks.Stage(file.Id, stage)}#{ScriptCard.AnchorOf(script)}";

    // Steps about several records begin with the first of them.
    private static string First(CaseFile file, CasePlan plan, string? record) =>
        record is not null && plan.Records.PositionOf(record) is { } position ? CaseLinks.RecordRow(file.Id, position) : CaseLinks.Records(file.Id);
}
