namespace SecondOpinion.Domain.Cases;

/// <summary>The verbs of what is followed over weeks; each can be taken back.</summary>
public sealed partial record CaseFile
{
    /// <summary>
    /// Changes what is tracked and keeps what stood before. From here on the case speaks again for the stages named, over what
    /// the person said of them.
    /// </summary>
    public CaseFile Track(Func<Tracking, Tracking> change, params ReadOnlySpan<PlanStage> speaksFor)
    {
        var next = change(Tracking);
        if (next == Tracking)
        {
            return this;
        }

        var marks = StageMarks;
        foreach (var stage in speaksFor)
        {
            marks = marks.Remove(stage);
        }

        return this with
        {
            Tracking = next,
            StageMarks = marks,
            TrackedChanges = TrackedChanges + 1,
            LastChange = new LastChange(TrackedChanges + 1, Tracking, StageMarks),
            LastPress = new LastPress(TrackedChanges + 1, IsTakenBack: false),
        };
    }

    /// <summary>Takes the last change back, if it still is the one that is meant; else nothing changes.</summary>
    public CaseFile TakeBack(int number) => LastChange is { } last && last.Number == number
        ? this with
        {
            Tracking = last.Before,
            StageMarks = last.StageMarks,
            Urgency = last.IsOfStart ? last.Urgency : Urgency,
            StartSoonSeen = last.StartSoonSeen ?? StartSoonSeen,
            LastChange = null,
            LastPress = (LastPress is { } press && press.Number == number ? press : new LastPress(number, IsTakenBack: true)) with { IsTakenBack = true },
        }
        : this;

    /// <summary>Whether a change can still be taken back by whoever sees the case so.</summary>
    public bool CanTakeBack(int number) => LastChange?.Number == number || (LastPress is { IsTakenBack: false } press && press.Number == number);

    /// <summary>Whether a change was taken back, with none made since.</summary>
    public bool IsTakenBack(int number) => LastPress is { IsTakenBack: true } press && press.Number == number && TrackedChanges == number;

    /// <summary>
    /// A new answer about the start once the plan is made: it can be taken back, and the plan itself says it where care may need
    /// to start soon, so no page has to be read first.
    /// </summary>
    public CaseFile ChangeUrgency(Urgency urgency) => urgency == Urgency
        ? this
        : SayUrgency(urgency) with
        {
            StartSoonSeen = true,
            TrackedChanges = TrackedChanges + 1,
            LastChange = new LastChange(TrackedChanges + 1, Tracking, StageMarks) { Urgency = Urgency, StartSoonSeen = StartSoonSeen },
            LastPress = new LastPress(TrackedChanges + 1, IsTakenBack: false),
        };

    public CaseFile TrackRecord(string record, Func<RecordItem, RecordItem> change) =>
        Track(tracking => tracking.ChangeRecord(record, change), PlanStage.Requesting, PlanStage.Sending);

    /// <summary>Says the same of several records: one change, taken back as one.</summary>
    public CaseFile TrackRecords(IEnumerable<string> records, Func<string, RecordItem, RecordItem> change) => Track(
        tracking => records.Aggregate(tracking, (all, record) => all.ChangeRecord(record, item => change(record, item))),
        PlanStage.Requesting,
        PlanStage.Sending);

    public CaseFile MarkRecord(string record, RecordStatus status, DateOnly day) => TrackRecord(record, item => item.MoveTo(status, day));

    public CaseFile TrackRequest(Guid id, Func<OpinionRequest, OpinionRequest> change) =>
        Track(tracking => tracking.ChangeRequest(id, change), PlanStage.Choosing, PlanStage.Scheduled, PlanStage.Visited, PlanStage.Received);

    /// <summary>Sets the visit of the leading request, or takes it away; without a request there is one from here on.</summary>
    /// <param name="visit">The visit, or null.</param>
    /// <param name="request">The id for a request that has to be made.</param>
    /// <param name="day">Today.</param>
    public CaseFile SetVisit(Visit? visit, Guid request, DateOnly? day) => (Tracking.Leading, visit) switch
    {
        ({ } leading, _) => Track(tracking => tracking.ChangeRequest(leading.Id, r => r.Book(visit, day)), PlanStage.Scheduled),
        (null, { } first) => Track(tracking => tracking.Add((new OpinionRequest(request, first.Place ?? "") { Kind = WantedVisit?.Planned ?? default }).Book(first, day)), PlanStage.Scheduled),
        _ => this,
    };
}
