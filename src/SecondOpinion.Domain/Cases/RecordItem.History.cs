using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>What is kept of a record's steps, so that its history can tell each of them.</summary>
public sealed partial record RecordItem
{
    /// <summary>Every call that is known. A call from before they were written down one by one is known by its day alone.</summary>
    public ImmutableList<RecordCall> CallsMade => CheckedOn is { } last && !Calls.Exists(call => call.Day == last) ? Calls.Add(new RecordCall(last, PromisedFor: null)) : Calls;

    /// <summary>What is known of how it was asked for the last time.</summary>
    public RecordAsking Asking => new(AskedBy, AskedWhom, PromisedBefore ?? (IsAnswer(PromisedFor) ? null : PromisedFor), IsPulled);

    // A promise that is new after a call is the answer to that call.
    private RecordItem Answered(DateOnly? promisedFor) => CheckedOn is null || promisedFor is null || promisedFor == PromisedFor ? this : this with
    {
        PromisedBefore = IsAnswer(PromisedFor) ? PromisedBefore : PromisedFor,
        Calls = CallsMade.SetItem(CallsMade.Count - 1, CallsMade[^1] with { PromisedFor = promisedFor }),
    };

    private bool IsAnswer(DateOnly? promisedFor) => promisedFor is not null && Calls.Exists(call => call.PromisedFor == promisedFor);

    private RecordItem Marked(RecordMark mark) => this with
    {
        Status = mark.Status,
        History = (History.Count < MostMarks ? History : History.RemoveAt(0)).Add(mark),
    };

    // Asked for anew, it has none of the days of the first time; the history keeps them.
    private RecordItem Dated(RecordStatus status, DateOnly day) => (Status, status) switch
    {
        (< RecordStatus.Asked, RecordStatus.Asked) => this with
        {
            AskedOn = day,
            CheckedOn = null,
            Calls = CallsMade,
            IsPulled = false,
            PromisedFor = PromisedFor < day ? null : PromisedFor,
            PromisedBefore = null,
            ReceivedOn = ReceivedOn < day ? null : ReceivedOn,
            History = Filed(Filed(History, RecordStatus.GotIt, Came), RecordStatus.Asked, mark => mark with { On = AskedOn, Asking = Asking }),
        },
        (< RecordStatus.GotIt, RecordStatus.GotIt) => this with { ReceivedOn = day, History = Filed(History, RecordStatus.GotIt, Came) },
        _ => this,
    };

    private RecordMark Came(RecordMark mark) => mark with { On = ReceivedOn ?? mark.On };

    // Onto the last mark of this status.
    private static ImmutableList<RecordMark> Filed(ImmutableList<RecordMark> history, RecordStatus status, Func<RecordMark, RecordMark> file) =>
        history.FindLastIndex(mark => mark.Status == status) is >= 0 and var at ? history.SetItem(at, file(history[at])) : history;
}
