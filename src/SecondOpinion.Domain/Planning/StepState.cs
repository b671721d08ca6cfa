using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>What the table of next steps asks of a case on a day.</summary>
internal sealed class StepState(CaseFile file, CasePlan plan, DateOnly today)
{
    /// <summary>Days before a visit in which its ride, link and helper are seen to.</summary>
    public const int PrepareDays = 7;

    /// <summary>Days before a visit in which its pages are printed.</summary>
    public const int PrintDays = 3;

    /// <summary>Days after a visit in which answers are still fresh.</summary>
    public const int FreshDays = 7;

    private static readonly PlanStage[] Stages = Enum.GetValues<PlanStage>();

    public CaseFile File => file;

    public CasePlan Plan => plan;

    public DateOnly Today => today;

    public Insurance Insurance => file.Tracking.Insurance;

    public OpinionRequest? Leading => file.Tracking.Leading;

    public DateOnly? StartBy => file.Urgency?.StartBy;

    /// <summary>The day treatment was set for, or until which it was safe to wait, is over, and nobody has said whether it has started.</summary>
    public bool StartHasPassed => StartBy < today && !file.HasTreatmentStarted && IsOpen(PlanStage.Decided);

    /// <summary>The needed record whose last safe day to ask has passed longest ago.</summary>
    public string? LateRecord => plan.Records.Needed.Where(plan.IsLate).MinBy(plan.SafeAskDateOf);

    public Approval? ApprovalDue => new[] { Insurance.Referral, Insurance.PriorApproval }
        .FirstOrDefault(a => a.Status is ApprovalStatus.ToAsk or ApprovalStatus.Asked && IsDue(a.Due));

    /// <summary>A request nobody has called about yet.</summary>
    public OpinionRequest? NotCalled => PlacesToCall.Started(file);

    /// <summary>After a no, the next place of the list to call; before it the person picks.</summary>
    public Guid? NextListed => NotCalled is null && PlacesToCall.AreAfterNo(file) ? PlacesToCall.Listed(file).FirstOrDefault()?.Id : null;

    /// <summary>No place on the list that has not said no.</summary>
    public bool HasNobodyToCall => PlacesToCall.AreNone(file);

    /// <summary>An office did not answer, and is to be called again.</summary>
    public bool HasTried => PlacesToCall.HasCallAgain(file, RequestStatus.Considering);

    public bool HasRecordToAsk => plan.Ledger.ToBeAsked.Any(id => plan.StatusOf(id) == RecordStatus.ToAsk);

    /// <summary>A place is still to be found: no office has been reached that has not said no.</summary>
    public bool CanCall => IsToDo(PlanStage.Choosing) && !file.Tracking.Requests.Exists(r => !r.IsOver && r.Status >= RequestStatus.Called);

    /// <summary>A record is here, and an office waits for it.</summary>
    public bool CanSend => IsToDo(PlanStage.Sending)
        && Leading is { Status: >= RequestStatus.WaitingForRecords and < RequestStatus.Visited }
        && plan.Records.Needed.Exists(plan.IsToSend);

    /// <summary>An office may have given a day: it is not waited for, or was spoken to today, and it does not wait for the records first, or has them.</summary>
    public bool CanSetVisit => IsToDo(PlanStage.Scheduled) && (Leading is null
        ? !IsOpen(PlanStage.Choosing)
        : VisitOffices.Of(file.Tracking).Exists(r => r.Status is RequestStatus.Scheduled || (r.Status is RequestStatus.Called && MayHaveDay(r)) || (r.Status is RequestStatus.WaitingForRecords && HaveRecordsGone && MayHaveDay(r))));

    /// <summary>The one office whose day is to be set; null where the person has to say which.</summary>
    public Guid? OfficeToVisit => VisitOffices.Of(file.Tracking) is [var only] ? only.Id : null;

    /// <summary>A visit of these days about which nothing has been written down.</summary>
    public OpinionRequest? ToWriteUp => file.Tracking.Requests.Find(r => r is { Status: RequestStatus.Visited or RequestStatus.OpinionAwaited, Visit: { Answers.IsEmpty: true, Notes: null } visit }
        && visit.Date.AddDays(FreshDays) >= today);

    public PlanStage? FirstOpen => Stages.Where(IsOpen).OrderBy(Rank).Select(stage => (PlanStage?)stage).FirstOrDefault();

    /// <summary>Neither done nor not needed.</summary>
    public bool IsOpen(PlanStage stage) => plan.StatusOf(stage) is not (StageStatus.Done or StageStatus.NotNeeded);

    /// <summary>Open, and not waiting for someone else.</summary>
    public bool IsToDo(PlanStage stage) => IsOpen(stage) && plan.StatusOf(stage) != StageStatus.Waiting;

    public bool IsDue(DateOnly? day) => day <= today;

    /// <summary>The needed record of which such a day has come, the longest ago first.</summary>
    public string? RecordDue(Func<string, DateOnly?> dayOf) => IsOpen(PlanStage.Visited)
        ? plan.Records.Needed.Where(id => IsDue(dayOf(id))).MinBy(dayOf)
        : null;

    /// <summary>The call about a needed record, or about what is missing in one, that has been due the longest.</summary>
    public PlannedStep? CallAbout(NextStep step, bool isMissing) => RecordDue(id => plan.CheckOf(id) is { } check && (check.Why == LateReason.Missing) == isMissing ? check.Day : null) is { } record
        ? new(step, Record: record, Day: plan.CheckOn(record)) { Because = plan.CheckOf(record)!.Why }
        : null;

    /// <summary>The requests of which such a day has come, the longest ago first.</summary>
    public IEnumerable<OpinionRequest> RequestsDue(Func<OpinionRequest, DateOnly?> dayOf) =>
        file.Tracking.Requests.Where(r => !r.IsOver && r.Status < RequestStatus.Received && IsDue(dayOf(r))).OrderBy(dayOf);

    /// <summary>A request whose visit is not over yet and falls on such a day.</summary>
    public OpinionRequest? VisitOn(Predicate<DateOnly> day) =>
        IsOpen(PlanStage.Visited) ? file.Tracking.Requests.Find(r => r is { Status: < RequestStatus.Visited, Visit: { } visit } && day(visit.Date)) : null;

    public OpinionRequest? VisitWithin(int days) => plan.Facts.Visit.IsReading() ? null : VisitOn(day => day > today && day <= today.AddDays(days));

    // A copy that was written down is asked about first.
    private bool HaveRecordsGone => !IsOpen(PlanStage.Sending) && !plan.Records.Needed.Exists(id => file.Tracking.Record(id).NotArrivedSince is not null);

    private bool MayHaveDay(OpinionRequest request) => OfficeCall.In(file, request) is not { } call || (call.Said is null && call.Since == today);

    public static bool HasTasks(Visit visit) => new[] { visit.Ride, visit.LinkTest, visit.Interpreter, visit.Companion }.Contains(VisitTask.ToDo);

    // The day of the visit is set before records are asked for: it says by when they are needed.
    private static int Rank(PlanStage stage) => stage switch
    {
        PlanStage.Scheduled => (int)PlanStage.Requesting * 2 - 1,
        _ => (int)stage * 2,
    };
}
