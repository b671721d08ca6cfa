using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>What is kept of a record's steps, so that its history can tell each of them.</summary>
public sealed partial record RecordItem
{
    /// <summary>Every call that is known. A call from before they were written down one by one is known by its day alone.</summary>
    public ImmutableList<RecordCall> CallsMade => CheckedOn is { } last && !Calls.Exists(call => call.Day == last && !call.IsUnanswered) ? Calls.Add(new RecordCall(last, PromisedFor: null)) : Calls;

    /// <summary>What is known of how it was asked for the last time.</summary>
    public RecordAsking Asking => new(AskedBy, AskedWhom, PromisedBefore ?? (IsAnswer(PromisedFor) ? null : PromisedFor), IsPulled);

    /// <summary>The day they promised it for is what they said in a call about it.</summary>
    public bool IsPromisedInCall => IsAnswer(PromisedFor);

    // A promise that is new after a call is the answer to that call.
    private RecordItem Answered(DateOnly? promisedFor) => CheckedOn is null || promisedFor is null || promisedFor == PromisedFor ? this : this with
    {
        PromisedBefore = IsAnswer(PromisedFor) ? PromisedBefore : PromisedFor,
        Calls = CallsMade.FindLastIndex(call => !call.IsUnanswered) is >= 0 and var at ? CallsMade.SetItem(at, CallsMade[at] with { PromisedFor = promisedFor }) : CallsMade,
    };

    // Once a day: one more try on the same day tells nothing new.
    private ImmutableList<RecordCall> CallsWith(RecordCall call) => CallsMade.Exists(made => made.Day == call.Day && made.IsUnanswered == call.IsUnanswered)
        ? CallsMade
        : CallsMade.RemoveRange(0, Math.Max(0, CallsMade.Count + 1 - MostCalls)).Add(call);

    private bool IsAnswer(DateOnly? promisedFor) => promisedFor is not null && Calls.Exists(call => call.PromisedFor == promisedFor);

    // A call made it wait without a mark, so going back from there needs none either.
    private bool IsBackFromCall(RecordStatus status) => (Status, status) == (RecordStatus.Waiting, RecordStatus.Asked) && History is [.., { Status: RecordStatus.Asked }];

    // Whoever is asked after another is asked gets a mark, and what was known of the first is filed onto the one before.
    private RecordItem AskedAnew(DateOnly day) => (IsAwaited ? this with { Status = RecordStatus.ToAsk } : this).MoveTo(RecordStatus.Asked, day);

    // The same of a record that has come already: who was asked then is one more, where the new office is known to have been asked.
    private RecordItem AskedBesides(DateOnly day)
    {
        var at = History.FindLastIndex(mark => mark.Status == RecordStatus.Asked);
        if (!IsPulled || at < 0)
        {
            return this;
        }

        var history = Filed(History, RecordStatus.Asked, AskedSo).Insert(at + 1, new RecordMark(day, RecordStatus.Asked));
        return this with { History = history.RemoveRange(0, Math.Max(0, history.Count - MostMarks)) };
    }

    private RecordItem Marked(RecordMark mark) => this with
    {
        Status = mark.Status,
        History = (History.Count < MostMarks ? History : History.RemoveAt(0)).Add(mark),
    };

    // Asked for anew, it has none of the days of the first time, and nothing of what was missing then; the history keeps both.
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
            MissingAskedOn = null,
            Missing = FiledAll.Exists(mark => string.Equals(mark.Missing, Missing, StringComparison.Ordinal)) ? null : Missing,
            History = FiledAll,
        },
        (< RecordStatus.GotIt, RecordStatus.GotIt) => this with { ReceivedOn = day, MissingAskedOn = null, History = Filed(History, RecordStatus.GotIt, Came) },

        // What is known of it stays in the history while the record is set back.
        (>= RecordStatus.Asked, < RecordStatus.Asked) => this with { History = FiledAll },
        (>= RecordStatus.GotIt, < RecordStatus.GotIt) => this with { History = Filed(History, RecordStatus.GotIt, Came) },
        _ => this,
    };

    private ImmutableList<RecordMark> FiledAll => Filed(Filed(History, RecordStatus.GotIt, Came), RecordStatus.Asked, AskedSo);

    private RecordMark AskedSo(RecordMark mark) => mark with { On = AskedOn, Asking = Asking };

    private RecordMark Came(RecordMark mark) => mark with { On = ReceivedOn ?? mark.On, Missing = Missing ?? mark.Missing };

    // Onto the last mark of this status.
    private static ImmutableList<RecordMark> Filed(ImmutableList<RecordMark> history, RecordStatus status, Func<RecordMark, RecordMark> file) =>
        history.FindLastIndex(mark => mark.Status == status) is >= 0 and var at ? history.SetItem(at, file(history[at])) : history;
}
