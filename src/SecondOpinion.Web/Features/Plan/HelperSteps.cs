using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>The steps of a plan that a helper can take: the page behind each is open to helpers.</summary>
public static class HelperSteps
{
    public static bool Has(PlannedStep step) => step switch
    {
        { Step: NextStep.CallForRecordsToday or NextStep.CallAboutRecord or NextStep.CallAboutMissing or NextStep.AskForRecords or NextStep.SendRecords or NextStep.CallIfTheyHaveIt } => true,
        { Request: not null, Step: NextStep.CallOfficeBack or NextStep.AskForReport or NextStep.SaveOpinion } => true,
        { Request: not null, Step: NextStep.GoToVisit or NextStep.SayHowItWent or NextStep.WriteAnswers } => true,
        _ => false,
    };
}
