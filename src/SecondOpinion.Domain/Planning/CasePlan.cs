using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>What follows from a case on a given day: its facts, its records, the status of each stage and the next best step.</summary>
public sealed class CasePlan
{
    private readonly CaseFile file;
    private readonly RuleBook rules;
    private readonly DateOnly today;

    private CasePlan(CaseFile file, RuleBook rules, DateOnly today)
    {
        this.file = file;
        this.rules = rules;
        this.today = today;
        Facts = CaseFacts.Of(file, rules);
        Records = RecordList.For(Facts, rules).Keeping(IsTracked, rules);
        Ledger = new RecordLedger(Records, file.Tracking, rules);
    }

    public CaseFacts Facts { get; }

    public QuestionPicks Picks => field ??= QuestionPicks.For(Facts, rules);

    public RecordList Records { get; }

    /// <summary>How far the records are, counted the same way on every page.</summary>
    public RecordLedger Ledger { get; }

    /// <summary>The patient's list once they have touched it; until then the picks, which follow the answers.</summary>
    public QuestionList Questions => field ??= file.Questions is { IsTouched: true } touched ? touched.Known(IsKnown) : Picks.ToList();

    /// <summary>Picks that came up after the patient touched the list: offered, never swapped in.</summary>
    public IEnumerable<string> NewPicks => Unlisted(Picks.ToList().Items.Select(q => q.Id));

    /// <summary>Whether to say that care may need to start soon.</summary>
    public bool MayStartSoon => StartSoonNotice.IsFor(file, rules, today);

    /// <summary>The day to count on, where it is near, the visit is still to come, and how long it is safe to wait is known; null else.</summary>
    public DateOnly? KnownStartSoon =>
        file is { HasTreatmentStarted: false, Urgency: { } urgency } && IsBeforeVisit && urgency.WaitStands(today) && urgency.IsSoon(today) ? urgency.StartBy : null;

    /// <summary>The steps that can be done today, the best first; never empty.</summary>
    public ImmutableList<PlannedStep> Steps => field ??= [.. NextStepTable.Rows(file, this, today)];

    /// <summary>The one next best step.</summary>
    public PlannedStep Next => Steps[0];

    /// <summary>Why many offices are closed today; null on a day on which they are open.</summary>
    public OfficeClosing? OfficesClosedFor => OfficeDays.ClosingOn(today);

    /// <summary>The first day from today on which offices are open.</summary>
    public DateOnly OfficesOpenOn => OfficeDays.NextOpen(today);

    /// <summary>Whom the plan waits for, and since when.</summary>
    public ImmutableList<Awaited> Waiting => field ??= WaitingList.Of(file, this, today);

    public static CasePlan Of(CaseFile file, RuleBook rules, DateOnly today) => new(file, rules, today);

    /// <summary>Every prompt that fits, is not on the list and is not a hard question: what can still be added.</summary>
    public IEnumerable<string> MoreToAdd =>
        Unlisted(Picks.Eligible.Except(Picks.Hard, StringComparer.Ordinal).Except(Picks.BeforeILeave, StringComparer.Ordinal));

    /// <summary>Hard questions that are not on the list yet.</summary>
    public IEnumerable<string> HardToAdd => Unlisted(Picks.Hard);

    /// <summary>Where a prompt would stand if it were added.</summary>
    public QuestionPlace PlaceOf(string promptId) => rules.Prompt(promptId) switch
    {
        { } prompt when QuestionPicks.IsForHelper(prompt) => QuestionPlace.HelperPage,
        { ForOffice: true } => QuestionPlace.Office,
        _ => QuestionPlace.Visit,
    };

    /// <summary>The chosen reason for which a prompt was picked, in the order picked; null when it fits every reason.</summary>
    public string? PickedFor(string promptId) => rules.Prompt(promptId) is { } prompt
        ? Facts.Reasons.Find(prompt.Reasons.Contains)
        : null;

    /// <summary>The kind of a record, or null for one the catalogue does not know.</summary>
    public RecordKind? KindOf(string record) => rules.Record(record);

    public RecordStatus StatusOf(string record) => file.Tracking.Record(record).Status;

    /// <summary>The last day on which asking for a record is safe, once the day of the visit is known.</summary>
    public DateOnly? SafeAskDateOf(string record) => file.Visit is { } visit && rules.Record(record) is { } kind
        ? SafeAskDate.For(kind, visit.Date, rules.LeadTimes)
        : null;

    /// <summary>A record still to be asked for whose last safe day has passed: "Call today". After the visit nothing is late any more.</summary>
    public bool IsLate(string record) => IsBeforeVisit && StatusOf(record) == RecordStatus.ToAsk && !Ledger.IsOwn(record) && SafeAskDateOf(record) < today;

    /// <summary>Kept or made at home, not ready yet, and the last safe day is over: "Get it ready now".</summary>
    public bool IsToGetReadyNow(string record) => IsBeforeVisit && StatusOf(record) == RecordStatus.ToAsk && Ledger.IsOwn(record) && SafeAskDateOf(record) < today;

    /// <summary>A record can still come in time. From the day of the visit on nobody calls about one or is reminded of one.</summary>
    public bool CanRecordsCome => IsBeforeVisit && !(file.Visit?.Date <= today);

    /// <summary>The day on which to call about a record, and why then; null where nothing is awaited, for what is at home, and where no call is left before the visit.</summary>
    public CheckDay? CheckOf(string record) =>
        CanRecordsCome && !Ledger.IsOwn(record) && CheckDay.For(file.Tracking.Record(record), file.Visit?.Date) is { } check && !(check.Day >= file.Visit?.Date) ? check : null;

    /// <summary>It is here and can go to the new office: one with a part missing waits for that part, while the visit, or the office that wants it, leaves days to spare.</summary>
    public bool IsToSend(string record) =>
        StatusOf(record) == RecordStatus.GotIt && (CheckOf(record) is null || GoesInPart(file.Tracking.Record(record)) <= today);

    // Without a visit day the office's own day counts; without that, the time that an answer about the part usually takes.
    private DateOnly? GoesInPart(RecordItem item) => (file.Visit, file.Tracking.Leading) switch
    {
        ({ } visit, _) => visit.Date.AddDays(-SafeAskDate.SpareDays),
        (_, { Status: RequestStatus.WaitingForRecords, RecordsBy: { } by }) => by.AddDays(-SafeAskDate.SpareDays),
        (_, { Status: RequestStatus.WaitingForRecords }) => item.MissingAskedOn?.AddDays(CheckDay.UsualDays),
        _ => null,
    };

    public DateOnly? CheckOn(string record) => CheckOf(record)?.Day;

    /// <summary>The day on which the law's 30 days end; null where nothing is awaited, or whoever has the record is not bound by it.</summary>
    public DateOnly? LegalLimitOf(string record) => rules.Record(record) is { HasLegalLimit: false } ? null : file.Tracking.Record(record).LegalLimit;

    /// <summary>That day, until the person has called or written about it after it.</summary>
    public DateOnly? LegalLimitToSayOf(string record) => LegalLimitOf(record) is null ? null : file.Tracking.Record(record).LegalLimitToSay;

    /// <summary>A day that was over before the plan was begun could never be kept, so nobody is told that they missed it.</summary>
    public bool IsFromBefore(DateOnly? day) => day < DateOnly.FromDateTime(file.StartedAt.UtcDateTime);

    /// <summary>The visit, or the reading, is still to come: only then do papers matter.</summary>
    public bool IsBeforeVisit => StatusOf(PlanStage.Visited) is not (StageStatus.Done or StageStatus.NotNeeded);

    /// <summary>Where a stage stands: what the person says of it, else what follows from the case.</summary>
    public StageStatus StatusOf(PlanStage stage) => file.StageMarks.TryGetValue(stage, out var mark) ? mark : WhatFollowsFor(stage);

    /// <summary>What the case itself says of a stage; a mark that says the same is no mark.</summary>
    public StageStatus WhatFollowsFor(PlanStage stage) => stage switch
    {
        PlanStage.Deciding => Deciding,
        PlanStage.Choosing => Choosing,
        PlanStage.Insurance => Insurance,
        PlanStage.Requesting => Gathered(Musts.Where(id => !Ledger.IsOwn(id)), RecordStatus.Asked),
        PlanStage.Sending => Gathered(Records.Needed, RecordStatus.Sent),
        PlanStage.Scheduled when Facts.Visit.IsReading() && file.Visit is null => StageStatus.NotNeeded,
        PlanStage.Scheduled => file.Visit is null ? StageStatus.NotStarted : StageStatus.Done,
        PlanStage.Visited => HasReached(Facts.Visit.IsReading() ? RequestStatus.OpinionAwaited : RequestStatus.Visited) ? StageStatus.Done : StageStatus.NotStarted,
        PlanStage.Received => HasReached(RequestStatus.Received) ? StageStatus.Done
            : HasReached(RequestStatus.OpinionAwaited) ? StageStatus.Waiting
            : StageStatus.NotStarted,
        _ => StageStatus.NotStarted,
    };

    // Until someone has asked how long it is safe to wait, deciding is not done; an answer that still stands is not asked for again.
    private StageStatus Deciding => (file.PlanMadeAt, file.Urgency) switch
    {
        (null, _) => StageStatus.InProgress,
        (_, { StartNow: YesNoUnknown.No } urgency) when !urgency.IsSoon(today) || urgency.WaitStands(today) => StageStatus.Done,
        _ => StageStatus.InProgress,
    };

    // One office marked as the choice, or one that has said yes, is a choice made (content specification 4.2). Whoever was called is waited for.
    private StageStatus Choosing => file.Tracking.Requests.Exists(r => !r.IsOver && (r.Id == file.Tracking.ChoiceId || r.Status >= RequestStatus.WaitingForRecords)) ? StageStatus.Done
        : PlacesToCall.HasCallAgain(file, RequestStatus.Called) ? StageStatus.Waiting
        : PlacesToCall.HasCallAgain(file, RequestStatus.Considering) && PlacesToCall.AreNone(file) ? StageStatus.Waiting
        : file.Shortlist.Entries.IsEmpty && file.Tracking.Requests.IsEmpty ? StageStatus.NotStarted
        : StageStatus.InProgress;

    private StageStatus Insurance => file.Tracking.Insurance switch
    {
        // A day to call again says that something is still open.
        { IsSettled: true, FollowUpOn: { } again } when again >= today => StageStatus.Waiting,
        { IsSettled: true } => StageStatus.Done,
        { Calls.IsEmpty: false } or { Kind: not null } => StageStatus.InProgress,
        _ => StageStatus.NotStarted,
    };

    private bool HasReached(RequestStatus status) => file.Tracking.Leading is { } leading && leading.Status >= status;

    // Whatever a person said of a record keeps it on the list, also when the answers no longer ask for it.
    private bool IsTracked(string record) => file.Tracking.Record(record) is { Status: not RecordStatus.NotNeeded } item && item != RecordItem.Untouched;

    // A prompt that has left the bank since has no words any more.
    private bool IsKnown(PatientQuestion question) =>
        question is not { PromptId: { } id, OwnWords: null } || rules.Prompt(id) is not null;

    private IEnumerable<string> Unlisted(IEnumerable<string> ids) =>
        ids.Except(Questions.Items.Concat(Questions.Removed).Select(q => q.Id), StringComparer.Ordinal);

    // The records that a visit cannot do without; asking is done when these are asked for (content specification 4.2).
    private IEnumerable<string> Musts => rules.Records.Where(r => r.Need == RecordNeed.Must).Select(r => r.Id).Intersect(Records.Needed, StringComparer.Ordinal);

    private StageStatus Gathered(IEnumerable<string> ids, RecordStatus atLeast)
    {
        var wanted = ids.Where(id => StatusOf(id) != RecordStatus.NotNeeded).ToList();
        return wanted.TrueForAll(id => StatusOf(id) >= atLeast) ? StageStatus.Done
            : Records.Needed.Exists(id => StatusOf(id) >= atLeast) ? StageStatus.InProgress
            : StageStatus.NotStarted;
    }
}
