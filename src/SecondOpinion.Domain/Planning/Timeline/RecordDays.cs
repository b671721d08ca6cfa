using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>The days of the records: what was said of each, and what is due.</summary>
internal static class RecordDays
{
    public static IEnumerable<TimelineEntry> Of(CaseFile file, CasePlan plan) =>
        file.Tracking.Records.SelectMany(record => Happened(record.Value).Concat(Due(record.Value)).Select(entry => entry with { RecordId = record.Key }))
            .Concat(AskBy(plan, DateOnly.FromDateTime(file.StartedAt.UtcDateTime)));

    // A day that was over before the plan was begun could never be kept: the next step says to call, and no list says it was missed.
    private static IEnumerable<TimelineEntry> AskBy(CasePlan plan, DateOnly begun) =>
        from record in plan.Records.Needed
        where plan.StatusOf(record) == RecordStatus.ToAsk && plan.KindOf(record) is { IsOwn: false }
        let day = plan.SafeAskDateOf(record)
        where day >= begun
        select new TimelineEntry(day!.Value, TimelineKind.RecordAskBy) { RecordId = record, IsOpen = true };

    private static IEnumerable<TimelineEntry> Due(RecordItem item)
    {
        (DateOnly? Day, TimelineKind Kind)[] days =
        [
            (item.CheckOn, TimelineKind.RecordCheck),
            (item.IsAwaited ? item.PromisedFor : null, TimelineKind.RecordPromised),
            (item.LegalLimit, TimelineKind.RecordLimit),
        ];
        return days.SelectMany(due => due.Day is { } day ? [new TimelineEntry(day, due.Kind) { IsOpen = true }] : Array.Empty<TimelineEntry>());
    }

    private static IEnumerable<TimelineEntry> Happened(RecordItem item) => RecordSteps.Of(item)
        .Concat(item.Status >= RecordStatus.Asked && item.CheckedOn is { } called ? [new TimelineEntry(called, TimelineKind.RecordChecked)] : [])
        .Concat(item.Sendings.SelectMany(Of));

    private static IEnumerable<TimelineEntry> Of(RecordSending sending)
    {
        var sent = new TimelineEntry(sending.SentOn, TimelineKind.RecordSent) { ItemId = sending.Id, RequestId = sending.RequestId };
        return sending.ArrivedOn is { } arrived ? [sent, sent with { Day = arrived, Kind = TimelineKind.RecordArrived }] : [sent];
    }
}
