using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>The steps of one record, from its history.</summary>
internal static class RecordSteps
{
    public static IEnumerable<TimelineEntry> Of(RecordItem item)
    {
        var steps = Standing(item);

        // The day of asking and the day of coming can be put right by hand, which the history does not know.
        PutRight(steps, TimelineKind.RecordAsked, item.Status >= RecordStatus.Asked ? item.AskedOn : null);
        PutRight(steps, TimelineKind.RecordGot, item.Status >= RecordStatus.GotIt ? item.ReceivedOn : null);
        return steps.Where(step => !SaysLess(item, step));
    }

    /// <summary>Every step in order; one that was taken back on its own day was a slip of the finger and is left out.</summary>
    private static List<TimelineEntry> Standing(RecordItem item)
    {
        var standing = new List<RecordMark>();
        var steps = new List<TimelineEntry>();
        foreach (var mark in item.History)
        {
            var wasSlip = false;
            while (standing is [.., var last] && last.Day == mark.Day && last.Status > mark.Status)
            {
                standing.RemoveAt(standing.Count - 1);
                steps.RemoveAt(steps.Count - 1);
                wasSlip = true;
            }

            var before = standing is [.., var stands] ? stands.Status : RecordStatus.ToAsk;
            if (!wasSlip || before != mark.Status)
            {
                standing.Add(mark);
                steps.Add(new TimelineEntry(mark.Day, mark.Status < before ? TimelineKind.RecordSetBack : KindOf(mark.Status)));
            }
        }

        return steps;
    }

    private static void PutRight(List<TimelineEntry> steps, TimelineKind kind, DateOnly? day)
    {
        if (day is { } known)
        {
            var last = steps.FindLastIndex(step => step.Kind == kind);
            if (last >= 0)
            {
                steps.RemoveAt(last);
            }

            steps.Insert(Math.Max(last, 0), new TimelineEntry(known, kind));
        }
    }

    /// <summary>A copy on its way says the same as the step, and to whom it went.</summary>
    private static bool SaysLess(RecordItem item, TimelineEntry step) => step.Kind switch
    {
        TimelineKind.RecordSent => item.Sendings.Exists(s => s.SentOn == step.Day),
        TimelineKind.RecordArrived => item.Sendings.Exists(s => s.ArrivedOn == step.Day),
        _ => false,
    };

    private static TimelineKind KindOf(RecordStatus status) => status switch
    {
        RecordStatus.ToAsk => TimelineKind.RecordSetBack,
        RecordStatus.NotNeeded => TimelineKind.RecordNotNeeded,
        RecordStatus.Asked => TimelineKind.RecordAsked,
        RecordStatus.Waiting => TimelineKind.RecordWaiting,
        RecordStatus.GotIt => TimelineKind.RecordGot,
        RecordStatus.Sent => TimelineKind.RecordSent,
        RecordStatus.TheyHaveIt => TimelineKind.RecordArrived,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };
}
