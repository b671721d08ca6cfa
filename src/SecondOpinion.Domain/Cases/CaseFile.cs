using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>
/// One person's way from a diagnosis to a decision. Immutable: a verb returns the next state, and
/// <c>CaseFileStore.ChangeAsync</c> is the only door that stores it. A section is null until it is answered; a section that
/// stands is valid.
/// </summary>
public sealed partial record CaseFile(CaseId Id, DateTimeOffset StartedAt)
{
    public PlanFor? For { get; init; }

    public Told? Told { get; init; }

    public ReportedDiagnosis? Diagnosis { get; init; }

    public SoFar? SoFar { get; init; }

    public Urgency? Urgency { get; init; }

    public bool HasTreatmentStarted => (SoFar ?? Cases.SoFar.Nothing).HasFlag(Cases.SoFar.TreatmentStarted);

    /// <summary>True once the person has read the notice that care may need to start soon.</summary>
    public bool StartSoonSeen { get; init; }

    /// <summary>Reason groups that are on the person's mind.</summary>
    public ImmutableList<string>? ReasonGroups { get; init; }

    public ChosenReasons? Reasons { get; init; }

    public Goals? Goals { get; init; }

    public WantedVisit? WantedVisit { get; init; }

    public SearchPlace? SearchPlace { get; init; }

    /// <summary>True once the person has gone on from the specialist page, with or without a place in the list.</summary>
    public bool SpecialistsSeen { get; init; }

    public Shortlist Shortlist { get; init; } = Shortlist.Empty;

    public Helper? Helper { get; init; }

    /// <summary>The patient's question list; null until the wizard's questions page has been reached.</summary>
    public QuestionList? Questions { get; init; }

    /// <summary>True once the person has gone on from the questions page.</summary>
    public bool QuestionsSeen { get; init; }

    /// <summary>When Check answers was accepted, which opens the plan; null before.</summary>
    public DateTimeOffset? PlanMadeAt { get; init; }

    /// <summary>Records, requests with their visits, insurance and letters.</summary>
    public Tracking Tracking { get; init; } = Tracking.Empty;

    /// <summary>Counts the changes of what is tracked.</summary>
    public int TrackedChanges { get; init; }

    /// <summary>What the last of them replaced; null when it was taken back, or there was none.</summary>
    public LastChange? LastChange { get; init; }

    /// <summary>Who made the last of them, and whether it was taken back; null where something else was said of the case since, or none is known.</summary>
    public LastPress? LastPress { get; init; }

    /// <summary>What the newest changes were done to.</summary>
    public SubjectList Subjects { get; init; } = SubjectList.Empty;

    /// <summary>The visit the plan turns on: that of the leading request.</summary>
    public Visit? Visit => Tracking.Leading?.Visit;

    /// <summary>What the person says about a stage of the plan, over what follows from the case.</summary>
    public ImmutableSortedDictionary<PlanStage, StageStatus> StageMarks { get; init; } = ImmutableSortedDictionary<PlanStage, StageStatus>.Empty;

    /// <summary>The days that did not fit and that the person has called about.</summary>
    public StartDateCall? StartDateCall { get; init; }

    /// <summary>Reminders by email, or null when the person wants none.</summary>
    public Reminders? Reminders { get; init; }

    /// <summary>Unfinished typing, by the name of the page.</summary>
    public ImmutableSortedDictionary<string, FieldValues> Drafts { get; init; } = ImmutableSortedDictionary.Create<string, FieldValues>(StringComparer.Ordinal);

    /// <summary>Keeps unfinished typing of a page; null forgets it.</summary>
    public CaseFile KeepDraft(string page, FieldValues? draft) =>
        this with { Drafts = draft is null ? Drafts.Remove(page) : Drafts.SetItem(page, draft) };

    /// <exception cref="CaseRuleException">More than six reasons, or too long a text.</exception>
    public CaseFile PickReasons(ChosenReasons reasons) => reasons switch
    {
        { Ids.Count: > ChosenReasons.Most } => throw new CaseRuleException(CaseRule.TooManyReasons),
        { SomethingElse.Length: > ChosenReasons.SomethingElseLength } => throw new CaseRuleException(CaseRule.TextTooLong),
        _ => this with { Reasons = reasons },
    };

    /// <summary>Leaves out reasons and groups that the catalogue does not know, such as ones that were made up or taken out of it.</summary>
    public CaseFile KeepReasons(Func<string, bool> isReason, Func<string, bool> isGroup) => this with
    {
        ReasonGroups = ReasonGroups?.RemoveAll(group => !isGroup(group)),
        Reasons = Reasons is null ? null : Reasons with { Ids = Reasons.Ids.RemoveAll(id => !isReason(id)) },
    };

    /// <summary>Moves a reason within the order picked; past either end, or for a reason that is not picked, nothing changes.</summary>
    public CaseFile MoveReason(string reason, int by)
    {
        var ids = Reasons?.Ids ?? [];
        var to = ids.IndexOf(reason) + by;
        return ids.Contains(reason, StringComparer.Ordinal) && to >= 0 && to < ids.Count
            ? this with { Reasons = Reasons! with { Ids = ids.RemoveAt(to - by).Insert(to, reason) } }
            : this;
    }

    /// <exception cref="CaseRuleException">More than three lines, or too long a line.</exception>
    public CaseFile SayWhatMatters(Goals goals) => goals switch
    {
        { Lines.Count: > Goals.MostLines } => throw new CaseRuleException(CaseRule.TooManyGoals),
        _ when goals.Lines.Exists(line => line.Length > Goals.LineLength) => throw new CaseRuleException(CaseRule.TextTooLong),
        _ => this with { Goals = goals },
    };

    /// <summary>A new answer about the start asks for the notice again.</summary>
    public CaseFile SayUrgency(Urgency urgency) => urgency == Urgency
        ? this
        : this with { Urgency = urgency, StartSoonSeen = false, StageMarks = StageMarks.Remove(PlanStage.Deciding), LastChange = null, LastPress = null };

    public CaseFile SayTreatmentStarted() => this with { SoFar = (SoFar ?? Cases.SoFar.Nothing) | Cases.SoFar.TreatmentStarted };

    /// <summary>Takes up newly picked questions, as long as the patient has not touched the list.</summary>
    public CaseFile RefreshQuestions(Func<QuestionList> picked) => Questions is { IsTouched: true } ? this : this with { Questions = picked() };

    /// <summary>Applies a verb of the question list.</summary>
    public CaseFile ChangeQuestions(Func<QuestionList, QuestionList> verb) => this with { Questions = verb(Questions ?? QuestionList.Empty) };

    /// <summary>Keeps what the person says of a stage; null lets the case speak again.</summary>
    /// <remarks>It is newer than the last change of what is tracked, which can then not be taken back over it.</remarks>
    public CaseFile MarkStage(PlanStage stage, StageStatus? status) =>
        this with { StageMarks = status is { } said ? StageMarks.SetItem(stage, said) : StageMarks.Remove(stage), LastChange = null, LastPress = null };
}
