using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>The days of the records: what was said of each, and what is due.</summary>
internal static class RecordDays
{
    public static IEnumerable<TimelineEntry> Of(CaseFile file, CasePlan plan) =>
        file.Tracking.Records.SelectMany(record => Happened(record.Value).Concat(Due(record.Value, plan.KindOf(record.Key))).Select(entry => entry with { RecordId = record.Key }))
            .Concat(AskBy(plan, DateOnly.FromDateTime(file.StartedAt.UtcDateTime)));

    // A day that was over before the plan was begun could never be kept: the next step says to call, and no list says it was missed.
    private static IEnumerable<TimelineEntry> AskBy(CasePlan plan, DateOnly begun) =>
        from record in plan.Records.Needed
        where plan.StatusOf(record) == RecordStatus.ToAsk && plan.KindOf(record) is { IsOwn: false }
        let day = plan.SafeAskDateOf(record)
        where day >= begun
        select new TimelineEntry(day!.Value, TimelineKind.RecordAskBy) { RecordId = record, IsOpen = true };

    private static IEnumerable<TimelineEntry> Due(RecordItem item, RecordKind? kind)
    {
        (DateOnly? Day, TimelineKind Kind, bool IsOpen)[] days =
        [
            (item.CheckOn, TimelineKind.RecordCheck, true),
            (item.IsAwaited ? item.PromisedFor : null, TimelineKind.RecordPromised, !(item.CheckedOn > item.PromisedFor)),
            (kind is { HasLegalLimit: false } ? null : item.LegalLimit, TimelineKind.RecordLimit, item.LegalLimitToSay is not null),
        ];
        return days.SelectMany(due => due.Day is { } day ? [new TimelineEntry(day, due.Kind) { IsOpen = due.IsOpen }] : Array.Empty<TimelineEntry>());
    }

    private static IEnumerable<TimelineEntry> Happened(RecordItem item) => RecordHistory.Of(item)
        .Select(step => new TimelineEntry(step.Day, step.Kind) { ItemId = step.Sending?.Id, RequestId = step.Sending?.RequestId });
}
