using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>The page behind the button of each next best step.</summary>
public static class NextStepLinks
{
    public static string Of(NextStep step, CaseFile file) => step switch
    {
        NextStep.FinishQuestions => CaseLinks.FinishLater(file.Id),
        NextStep.CallAboutStartDate or NextStep.CallHowLongToWait => CaseLinks.Stage(file.Id, PlanStage.Deciding),
        NextStep.TellDoctor => CaseLinks.Stage(file.Id, PlanStage.Telling),
        NextStep.ChooseWhoToSee => CaseLinks.Step(file.Id, WizardStep.Specialists, ReturnTo.Plan),
        NextStep.CallOffice => CaseLinks.Stage(file.Id, PlanStage.Choosing),
        NextStep.CheckInsurance => CaseLinks.Stage(file.Id, PlanStage.Insurance),
        NextStep.CallForRecordsToday or NextStep.AskForRecords or NextStep.SendRecords => CaseLinks.Records(file.Id),
        NextStep.SetVisitDate => CaseLinks.Visit(file.Id),
        NextStep.PrintTwoCopies => CaseLinks.Print(file.Id, "visit"),
        NextStep.GoToVisit => CaseLinks.Stage(file.Id, PlanStage.Visited),
        NextStep.SaveOpinion => CaseLinks.Stage(file.Id, PlanStage.Received),
        NextStep.CompareOpinions => CaseLinks.Stage(file.Id, PlanStage.Compared),
        NextStep.Decide => CaseLinks.Stage(file.Id, PlanStage.Decided),
        NextStep.AllDone => CaseLinks.Questions(file.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No page for this step."),
    };
}
