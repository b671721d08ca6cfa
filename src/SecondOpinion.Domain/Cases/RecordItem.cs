using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>One record in the ledger: how far it is, who was asked, what came, where it went. Going back a step loses nothing typed.</summary>
public sealed partial record RecordItem
{
    public const int TextLength = 120;
    public const int NoteLength = 1000;
    public const int MostMarks = 40;
    public const int MostSendings = 20;
    public const int MostCalls = 40;
    public const int MostParts = 20;

    /// <summary>Days an office has by law to act on a request (45 CFR 164.524(b)(2)).</summary>
    public const int LegalDays = 30;

    public static RecordItem Untouched { get; } = new();

    public RecordStatus Status { get; init; }

    /// <summary>Who has it, where that is another than the catalogue says.</summary>
    public string? Holder { get; init => field = PatientWords.AtMost(value, TextLength); }

    public DateOnly? AskedOn { get; init; }

    public ContactWay? AskedBy { get; init; }

    /// <summary>Whom the person asked, as typed.</summary>
    public string? AskedWhom { get; init => field = PatientWords.AtMost(value, TextLength); }

    /// <summary>The day they promised it for.</summary>
    public DateOnly? PromisedFor { get; init; }

    /// <summary>The day they promised it for when it was asked for, where a call has brought another one since.</summary>
    public DateOnly? PromisedBefore { get; init; }

    /// <summary>The day of the last call about it after asking in which someone answered.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Calls about it that were written down one by one, the oldest first.</summary>
    public ImmutableList<RecordCall> Calls { get; init; } = [];

    public DateOnly? ReceivedOn { get; init; }

    /// <summary>What is missing in what came, as typed.</summary>
    public string? Missing { get; init => field = PatientWords.AtMost(value, NoteLength); }

    /// <summary>A part is missing, and which is not shown: so reads it who may only see. Nothing stored has it.</summary>
    public bool LacksPart { get; init; }

    /// <summary>The day of the last call about what is missing.</summary>
    public DateOnly? MissingAskedOn { get; init; }

    /// <summary>What was missing and came later, the oldest first.</summary>
    public ImmutableList<RecordPart> Parts { get; init; } = [];

    public string? Note { get; init => field = PatientWords.AtMost(value, NoteLength); }

    /// <summary>The person put it on the list of what to gather, though the rules do not ask for it.</summary>
    public bool IsWanted { get; init; }

    /// <summary>The second-opinion office was asked to get it. The law's 30 days hold for a patient who asks, so not here.</summary>
    public bool IsPulled { get; init; }

    /// <summary>The last first.</summary>
    public ImmutableList<RecordSending> Sendings { get; init; } = [];

    /// <summary>Every status it was given, the oldest first.</summary>
    public ImmutableList<RecordMark> History { get; init; } = [];

    /// <summary>Asked for and not here yet.</summary>
    public bool IsAwaited => Status is RecordStatus.Asked or RecordStatus.Waiting;

    /// <summary>It is here, or further: how it was asked for no longer changes that.</summary>
    public bool HasCome => Status >= RecordStatus.GotIt;

    /// <summary>It is here with a part missing. One that was sent on all the same is followed up no more.</summary>
    public bool IsIncomplete => Status == RecordStatus.GotIt && (LacksPart || Missing is { Length: > 0 });

    /// <summary>The day of the last call that nobody answered.</summary>
    public DateOnly? UnansweredOn => Calls.FindLast(call => call.IsUnanswered)?.Day;

    /// <summary>The day it was asked for, or of the last call about it after that.</summary>
    public DateOnly? LastSpokenOf => CheckedOn is null || AskedOn > CheckedOn ? AskedOn : CheckedOn;

    /// <summary>The day they promised it for, until someone has called after it.</summary>
    public DateOnly? StandingPromise => CheckedOn > PromisedFor ? null : PromisedFor;

    /// <summary>The day on which the office's 30 days end, while it is awaited and the person asked.</summary>
    public DateOnly? LegalLimit => IsAwaited && !IsPulled ? AskedOn?.AddDays(LegalDays) : null;

    /// <summary>The day on which the 30 days end, until the person has called or written about it after that day.</summary>
    public DateOnly? LegalLimitToSay => CheckedOn >= LegalLimit ? null : LegalLimit;

    /// <summary>The day of the last copy whose office has not said that it came; null when there is none.</summary>
    public DateOnly? NotArrivedSince => Status == RecordStatus.Sent ? Sendings.Find(s => s.ArrivedOn is null)?.SentOn : null;

    /// <summary>Gives it a status. The day of asking or of coming is kept as it was first said, unless it was asked for anew.</summary>
    public RecordItem MoveTo(RecordStatus status, DateOnly day) => status == Status ? this : IsBackFromCall(status) ? this with { Status = status } : Dated(status, day).Marked(new RecordMark(day, status));

    /// <summary>Keeps how it was asked for; one that has come stays as far as it is. That the new office was asked before stays in the history.</summary>
    /// <exception cref="CaseRuleException">Promised for a day before it was asked for, or asked for after it came.</exception>
    public RecordItem Ask(DateOnly day, ContactWay? way, string? whom, DateOnly? promisedFor)
    {
        var asked = HasCome
            ? AskedBesides(day) with { ReceivedOn = day == AskedOn ? ReceivedOn : DayOrder.NotBefore(ReceivedOn, day) }
            : (IsAwaited && !IsPulled ? Answered(promisedFor) : AskedAnew(day)) with { ReceivedOn = ReceivedOn < day ? null : ReceivedOn };
        return asked with { AskedOn = day, AskedBy = way, AskedWhom = whom, PromisedFor = DayOrder.NotBefore(promisedFor, day), IsPulled = false };
    }

    /// <summary>The new office said that it gets the record itself. That someone else was asked before stays in the history.</summary>
    /// <param name="day">The day it was asked.</param>
    /// <param name="office">The office, as it is named now; null where it has no name yet.</param>
    public RecordItem Pull(DateOnly day, string? office) => IsAwaited && IsPulled && AskedOn == day ? this :
        (IsAwaited ? AskedAnew(day) : this).Ask(day, ContactWay.Phone, office, promisedFor: null) with
        {
            CheckedOn = null,
            Calls = CallsMade,
            IsPulled = true,
        };

    /// <summary>Keeps that it came, and what is missing in it.</summary>
    /// <exception cref="CaseRuleException">It came before it was asked for.</exception>
    public RecordItem Receive(DateOnly day, string? missing) =>
        (HasCome ? this : MoveTo(RecordStatus.GotIt, day)) with
        {
            ReceivedOn = HasCome && day == ReceivedOn ? day : DayOrder.NotBefore(day, AskedOn),
            Missing = missing,
            MissingAskedOn = IsIncomplete ? MissingAskedOn : null,
        };

    /// <summary>The part that was missing came; what it was stays in the history.</summary>
    public RecordItem Complete(DateOnly day) => !IsIncomplete || Missing is not { } missing ? this : this with
    {
        Missing = null,
        MissingAskedOn = null,
        Parts = Parts.RemoveRange(0, Math.Max(0, Parts.Count + 1 - MostParts)).Add(new RecordPart(day, missing)),
    };

    /// <summary>The person called about it and reached someone.</summary>
    public RecordItem Check(DateOnly day) => this with
    {
        CheckedOn = day,
        MissingAskedOn = IsIncomplete ? day : MissingAskedOn,
        Calls = CallsWith(new RecordCall(day, PromisedFor: null)),
        Status = IsAwaited ? RecordStatus.Waiting : Status,
    };

    /// <summary>The person called about it and nobody answered: the call is still to be made.</summary>
    public RecordItem NotReached(DateOnly day) => this with { Calls = CallsWith(new RecordCall(day, PromisedFor: null) { IsUnanswered = true }) };

    /// <summary>Puts a copy on the list; one that is there changes nothing.</summary>
    /// <exception cref="CaseRuleException">More copies than the ledger holds.</exception>
    public RecordItem Send(RecordSending sending) => Sendings.Exists(s => s.Id == sending.Id) ? this : Sendings.Count >= MostSendings
        ? throw new CaseRuleException(CaseRule.TooManyEntries)
        : (Status >= RecordStatus.Sent ? this : MoveTo(RecordStatus.Sent, sending.SentOn)) with { Sendings = Sendings.Insert(0, sending) };

    /// <summary>Takes a copy off the list, such as one that was put there by mistake.</summary>
    public RecordItem Strike(Guid sending) => this with { Sendings = Sendings.RemoveAll(s => s.Id == sending) };

    /// <summary>An office said that its copy came.</summary>
    public RecordItem Arrive(Guid sending, DateOnly day) => Sendings.Find(s => s.Id == sending) is not { } sent
        ? this
        : MoveTo(RecordStatus.TheyHaveIt, day) with { Sendings = Sendings.Replace(sent, sent with { ArrivedOn = day }) };
}
