using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>From the state of a case to its one next best step: the first row that holds. Dates that have passed lead.</summary>
internal static class NextStepTable
{
    public static NextStep Choose(CaseFile file, CasePlan plan, DateOnly today)
    {
        (bool Holds, NextStep Step)[] rows =
        [
            (file.PlanMadeAt is null, NextStep.FinishQuestions),
            (StartDateNotice.For(file) is not null && Open(PlanStage.Visited), NextStep.CallAboutStartDate),
            (Open(PlanStage.Deciding), NextStep.CallHowLongToWait),
            (plan.Records.Needed.Exists(plan.IsLate) && Open(PlanStage.Requesting) && Open(PlanStage.Visited), NextStep.CallForRecordsToday),
            (Open(PlanStage.Telling), NextStep.TellDoctor),
            (Open(PlanStage.Choosing) && file.Shortlist.Entries.IsEmpty, NextStep.ChooseWhoToSee),
            (Open(PlanStage.Choosing), NextStep.CallOffice),
            (Open(PlanStage.Insurance), NextStep.CheckInsurance),
            (Open(PlanStage.Scheduled), NextStep.SetVisitDate),
            (Open(PlanStage.Requesting), NextStep.AskForRecords),
            (Open(PlanStage.Sending), NextStep.SendRecords),
            (Open(PlanStage.Visited) && file.Visit?.Date > today, NextStep.PrintTwoCopies),
            (Open(PlanStage.Visited), NextStep.GoToVisit),
            (Open(PlanStage.Received), NextStep.SaveOpinion),
            (Open(PlanStage.Compared), NextStep.CompareOpinions),
            (Open(PlanStage.Decided), NextStep.Decide),
        ];
        return rows.Where(row => row.Holds).Select(row => row.Step).Append(NextStep.AllDone).First();

        bool Open(PlanStage stage) => plan.StatusOf(stage) is not (StageStatus.Done or StageStatus.NotNeeded);
    }
}
