using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>Everything that happened to one record: what its own page and the timeline both tell.</summary>
public static class RecordHistory
{
    /// <summary>Every step, the first day first.</summary>
    public static ImmutableList<RecordStep> Of(RecordItem item)
    {
        var steps = Standing(item);

        // The day of asking and the day of coming can be put right by hand, which the marks do not know.
        PutRight(steps, TimelineKind.RecordAsked, item.Status >= RecordStatus.Asked ? item.AskedOn : null, step => step with { Asking = item.Asking }, isOther: item.IsPulled);
        PutRight(steps, TimelineKind.RecordGot, item.Status >= RecordStatus.GotIt ? item.ReceivedOn : null, step => step with { Missing = item.Missing }, isOther: false);
        return
        [
            .. steps.Where(step => !SaysLess(item, step))
                .Concat(item.CallsMade.Select(call => new RecordStep(call.Day, call.IsUnanswered ? TimelineKind.RecordUnanswered : TimelineKind.RecordChecked) { Call = call }))
                .Concat(item.Parts.Select(part => new RecordStep(part.Day, TimelineKind.RecordCompleted) { Missing = part.Missing }))
                .Concat(item.Sendings.SelectMany(Of))
                .OrderBy(step => step.Day)
                .ThenBy(step => step.Kind),
        ];
    }

    /// <summary>Every step in order; one that was taken back on its own day was a slip of the finger and is left out.</summary>
    private static List<RecordStep> Standing(RecordItem item)
    {
        var standing = new List<RecordMark>();
        var steps = new List<RecordStep>();
        foreach (var mark in item.History)
        {
            var wasSlip = false;
            while (standing is [.., var last] && last.Day == mark.Day && last.Status > mark.Status)
            {
                standing.RemoveAt(standing.Count - 1);
                steps.RemoveAt(steps.Count - 1);
                wasSlip = true;
            }

            var (before, isFirst) = standing is [.., var stands] ? (stands.Status, false) : (RecordStatus.ToAsk, true);
            if (before < mark.Status || (before == mark.Status && !wasSlip && (isFirst || standing[^1].Asking is not null)))
            {
                standing.Add(mark);
                steps.Add(Begun(mark));
                continue;
            }

            TellLast(steps, mark);
            if (before > mark.Status)
            {
                standing.Add(mark);
                steps.Add(new RecordStep(mark.Day, TimelineKind.RecordSetBack) { Status = mark.Status });
            }
            else if (standing.Count > 0)
            {
                // A call makes an asked-for record wait; going back from there gives it the same status once more, and nobody was asked.
                standing[^1] = standing[^1] with { Asking = mark.Asking ?? standing[^1].Asking };
            }
        }

        return steps;
    }

    private static RecordStep Begun(RecordMark mark) => Told(new RecordStep(mark.Day, KindOf(mark.Status)) { Status = mark.Status }, mark);

    /// <summary>What was filed on a mark that began nothing is told of the step that did.</summary>
    private static void TellLast(List<RecordStep> steps, RecordMark mark)
    {
        if (mark is not { On: null, Asking: null } && steps.FindLastIndex(step => step.Kind == KindOf(mark.Status)) is >= 0 and var at)
        {
            steps[at] = Told(steps[at], mark);
        }
    }

    // The day on which the new office was asked is no other day of the first asking.
    private static RecordStep Told(RecordStep step, RecordMark mark) => step with
    {
        Day = mark.On ?? step.Day,
        FirstSaid = mark is { On: { } on, Asking: not { IsPulled: true } } && (step.FirstSaid ?? step.Day) is var first && first != on ? first : null,
        Asking = mark.Asking ?? step.Asking,
        Missing = mark.Missing ?? step.Missing,
    };

    private static IEnumerable<RecordStep> Of(RecordSending sending)
    {
        var sent = new RecordStep(sending.SentOn, TimelineKind.RecordSent) { Sending = sending };
        return sending.ArrivedOn is { } arrived ? [sent, sent with { Day = arrived, Kind = TimelineKind.RecordArrived }] : [sent];
    }

    // Another day is the same step put right, unless it can only be another step: cases of old kept no mark of asking the new office.
    private static void PutRight(List<RecordStep> steps, TimelineKind kind, DateOnly? day, Func<RecordStep, RecordStep> tell, bool isOther)
    {
        if (day is not { } known)
        {
            return;
        }

        var last = steps.FindLastIndex(step => step.Kind == kind);
        var first = last >= 0 ? steps[last].FirstSaid ?? steps[last].Day : known;
        if (isOther && first != known)
        {
            steps.Add(tell(new RecordStep(known, kind)));
            return;
        }

        if (last >= 0)
        {
            steps.RemoveAt(last);
        }

        steps.Insert(Math.Max(last, 0), tell(new RecordStep(known, kind) { FirstSaid = first == known ? null : first }));
    }

    /// <summary>A copy on its way says the same as the step, and to whom it went.</summary>
    private static bool SaysLess(RecordItem item, RecordStep step) => step.Kind switch
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
