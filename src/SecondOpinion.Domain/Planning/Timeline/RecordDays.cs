using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>The days of the records: what was said of each, and what is due.</summary>
internal static class RecordDays
{
    public static IEnumerable<TimelineEntry> Of(CaseFile file, CasePlan plan) =>
        file.Tracking.Records.SelectMany(record => Happened(record.Value).Concat(Due(record.Key, record.Value, plan)).Select(entry => entry with { RecordId = record.Key }))
            .Concat(AskBy(plan));

    // Where that day was over before the plan was begun, the next step says to call, and no list says it was missed.
    private static IEnumerable<TimelineEntry> AskBy(CasePlan plan) =>
        from record in plan.Records.Needed
        where plan.StatusOf(record) == RecordStatus.ToAsk && plan.KindOf(record) is not null
        let day = plan.SafeAskDateOf(record)
        where day is not null && !plan.IsFromBefore(day)
        select new TimelineEntry(day!.Value, plan.Ledger.IsOwn(record) ? TimelineKind.RecordReadyBy : TimelineKind.RecordAskBy) { RecordId = record, IsOpen = plan.IsBeforeVisit };

    private static IEnumerable<TimelineEntry> Due(string record, RecordItem item, CasePlan plan)
    {
        (DateOnly? Day, TimelineKind Kind, bool IsOpen)[] days =
        [
            (plan.CheckOn(record), TimelineKind.RecordCheck, true),
            (item.IsAwaited ? item.PromisedFor : null, TimelineKind.RecordPromised, item.StandingPromise is not null && plan.CanRecordsCome),
            (plan.LegalLimitOf(record), TimelineKind.RecordLimit, plan.LegalLimitToSayOf(record) is not null && plan.IsBeforeVisit),
        ];
        return days.SelectMany(due => due.Day is { } day ? [new TimelineEntry(day, due.Kind) { IsOpen = due.IsOpen }] : Array.Empty<TimelineEntry>());
    }

    private static IEnumerable<TimelineEntry> Happened(RecordItem item) => RecordHistory.Of(item)
        .Select(step => new TimelineEntry(step.Day, step.Kind) { ItemId = step.Sending?.Id, RequestId = step.Sending?.RequestId });
}
