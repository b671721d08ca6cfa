using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>
/// From the state of a case to the steps that can be done today, the best first: each row is a state and its step, and the
/// first row that holds is the next best step. Days that have passed lead, then days that are due, then the stages in their
/// order; what only waits for someone else is passed over. docs/next-step.md shows the same table in words.
/// </summary>
internal static class NextStepTable
{
    public static IEnumerable<PlannedStep> Rows(CaseFile file, CasePlan plan, DateOnly today)
    {
        var state = new StepState(file, plan, today);
        PlannedStep?[] rows =
        [
            file.PlanMadeAt is null ? new(NextStep.FinishQuestions) : null,
            .. Passed(state),
            .. Due(state),
            .. ToDo(state),
        ];
        var holding = rows.OfType<PlannedStep>().ToList();
        return holding.Count > 0 ? holding : [Otherwise(state)];
    }

    private static IEnumerable<PlannedStep?> Passed(StepState state) =>
    [
        state.StartHasPassed ? new(NextStep.SayIfTreatmentStarted, Day: state.StartBy) : null,
        StartDateNotice.For(state.File) is { } notice && state.IsOpen(PlanStage.Visited) ? new(NextStep.CallAboutStartDate, Day: notice.StartBy) : null,
        state.LateRecord is { } late && state.IsOpen(PlanStage.Requesting) ? new(NextStep.CallForRecordsToday, Record: late, Day: state.Plan.SafeAskDateOf(late)) : null,
    ];

    private static IEnumerable<PlannedStep?> Due(StepState state) =>
    [
        state.IsToDo(PlanStage.Deciding) && state.IsOpen(PlanStage.Visited) ? new(NextStep.CallHowLongToWait) : null,
        state.VisitOn(day => day == state.Today) is { } now ? new(NextStep.GoToVisit, now.Id, Day: state.Today) : null,
        state.VisitOn(day => day < state.Today) is { } gone ? new(NextStep.SayHowItWent, gone.Id, Day: gone.Visit!.Date) : null,
        state.RecordDue(state.Plan.LegalLimitToSayOf) is { } legal ? new(NextStep.SendLegalLetter, Record: legal, Day: state.Plan.LegalLimitOf(legal)) : null,
        state.CallAbout(NextStep.CallAboutRecord, isMissing: false),
        state.CallAbout(NextStep.CallAboutMissing, isMissing: true),
        .. state.RequestsDue(r => OfficeCall.In(state.File, r)?.Day).Select(back => new PlannedStep(NextStep.CallOfficeBack, back.Id, Day: OfficeCall.In(state.File, back)?.Day)),
        state.IsDue(state.Insurance.FollowUpOn) ? new(NextStep.CallPlanBack, Day: state.Insurance.FollowUpOn) : null,
        state.ApprovalDue is { } approval ? new(NextStep.AskForApproval, Day: approval.Due) : null,
        state.RequestsDue(r => r.Status is RequestStatus.Visited or RequestStatus.OpinionAwaited ? r.OpinionBy : null).FirstOrDefault() is { } promised ? new(NextStep.AskForReport, promised.Id, Day: promised.OpinionBy) : null,
    ];

    private static IEnumerable<PlannedStep?> ToDo(StepState state) =>
    [
        state.IsToDo(PlanStage.Telling) ? new(NextStep.TellDoctor) : null,
        state.CanCall && state.HasNobodyToCall && !state.HasTried ? new(NextStep.ChooseWhoToSee) : null,
        state.CanCall && !state.HasNobodyToCall ? new(NextStep.CallOffice, state.NotCalled?.Id) { Place = state.NextListed } : null,
        state.IsToDo(PlanStage.Insurance) && state.Insurance.FollowUpOn is null ? new(NextStep.CheckInsurance) : null,
        state.CanSetVisit ? new(NextStep.SetVisitDate, state.OfficeToVisit) : null,
        state.IsToDo(PlanStage.Requesting) && state.HasRecordToAsk ? new(NextStep.AskForRecords, Day: state.Leading?.RecordsBy) : null,
        state.CanSend ? new(NextStep.SendRecords, state.Leading?.Id, Day: state.Leading?.RecordsBy) : null,
        state.RecordDue(id => state.File.Tracking.Record(id).NotArrivedSince?.AddDays(WaitingList.ArrivalDays)) is { } sent ? new(NextStep.CallIfTheyHaveIt, Record: sent) : null,
        state.VisitWithin(StepState.PrepareDays) is { } near && StepState.HasTasks(near.Visit!) ? new(NextStep.PrepareVisit, near.Id, Day: near.Visit!.Date) : null,
        state.VisitWithin(StepState.PrintDays) is { } soon ? new(NextStep.PrintTwoCopies, soon.Id, Day: soon.Visit!.Date) : null,
        state.ToWriteUp is { } fresh ? new(NextStep.WriteAnswers, fresh.Id) : null,
        state.IsToDo(PlanStage.Received) && !state.IsOpen(PlanStage.Visited) && state.Leading?.OpinionBy is null ? new(NextStep.SaveOpinion, state.Leading?.Id) : null,
        state.IsToDo(PlanStage.Compared) && !state.IsOpen(PlanStage.Received) ? new(NextStep.CompareOpinions) : null,
        state.IsToDo(PlanStage.Decided) && !state.IsOpen(PlanStage.Compared) ? new(NextStep.Decide) : null,
    ];

    // Nothing can be done today: everything is done, or someone else's turn. A stage that is open and waits for nobody is to do.
    private static PlannedStep Otherwise(StepState state) => state.FirstOpen switch
    {
        null => new(NextStep.AllDone),
        _ when state.Plan.Waiting.FirstOrDefault() is { } awaited => new(NextStep.WaitToday, awaited.Request, awaited.Record, awaited.LookAgain) { From = awaited.From },
        PlanStage.Deciding => new(NextStep.CallHowLongToWait),
        PlanStage.Telling => new(NextStep.TellDoctor),
        PlanStage.Choosing => new(state.HasNobodyToCall ? NextStep.ChooseWhoToSee : NextStep.CallOffice),
        PlanStage.Insurance => new(NextStep.CheckInsurance),
        PlanStage.Requesting => new(NextStep.AskForRecords),
        PlanStage.Sending => new(NextStep.SendRecords),
        PlanStage.Scheduled => new(NextStep.SetVisitDate),
        PlanStage.Visited => new(NextStep.GoToVisit, state.Leading?.Id),
        PlanStage.Received => new(NextStep.SaveOpinion, state.Leading?.Id),
        PlanStage.Compared => new(NextStep.CompareOpinions),
        _ => new(NextStep.Decide),
    };
}
