using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>The page behind the button of each next best step.</summary>
public static class NextStepLinks
{
    public static string Of(PlannedStep step, CaseFile file) => step switch
    {
        { Step: NextStep.FinishQuestions } => CaseLinks.FinishLater(file.Id),
        { Step: NextStep.SayIfTreatmentStarted } => CaseLinks.Step(file.Id, WizardStep.Urgency, ReturnTo.Plan),
        { Step: NextStep.CallAboutStartDate or NextStep.CallHowLongToWait } => CaseLinks.Stage(file.Id, PlanStage.Deciding),
        { Step: NextStep.TellDoctor } => CaseLinks.Stage(file.Id, PlanStage.Telling),
        { Step: NextStep.ChooseWhoToSee } => CaseLinks.Step(file.Id, WizardStep.Specialists, ReturnTo.Plan),
        { Step: NextStep.CallOffice } => CaseLinks.Requests(file.Id),
        { Step: NextStep.CallOfficeBack or NextStep.AskForReport or NextStep.SaveOpinion, Request: { } request } => CaseLinks.Request(file.Id, request),
        { Step: NextStep.CheckInsurance or NextStep.CallPlanBack or NextStep.AskForApproval } => CaseLinks.Insurance(file.Id),
        { Step: NextStep.SendLegalLetter } => CaseLinks.Letter(file.Id, "D2"),
        { Step: NextStep.CallForRecordsToday or NextStep.CallAboutRecord or NextStep.AskForRecords or NextStep.SendRecords or NextStep.CallIfTheyHaveIt } => CaseLinks.Records(file.Id),
        { Step: NextStep.SetVisitDate, Request: { } request } => CaseLinks.VisitOf(file.Id, request, "when"),
        { Step: NextStep.PrepareVisit or NextStep.GoToVisit or NextStep.SayHowItWent or NextStep.WriteAnswers, Request: { } request } => CaseLinks.VisitOf(file.Id, request),
        { Step: NextStep.SetVisitDate } => CaseLinks.Visit(file.Id),
        { Step: NextStep.PrintTwoCopies } => CaseLinks.Print(file.Id, "visit"),
        { Step: NextStep.GoToVisit or NextStep.SayHowItWent or NextStep.WriteAnswers or NextStep.PrepareVisit } => CaseLinks.Stage(file.Id, PlanStage.Visited),
        { Step: NextStep.CallOfficeBack } => CaseLinks.Requests(file.Id),
        { Step: NextStep.AskForReport or NextStep.SaveOpinion } => CaseLinks.Stage(file.Id, PlanStage.Received),
        { Step: NextStep.CompareOpinions } => CaseLinks.Stage(file.Id, PlanStage.Compared),
        { Step: NextStep.Decide } => CaseLinks.Stage(file.Id, PlanStage.Decided),
        { Step: NextStep.WaitToday } => CaseLinks.Timeline(file.Id),
        { Step: NextStep.AllDone } => CaseLinks.Questions(file.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Step, "No page for this step."),
    };
}
