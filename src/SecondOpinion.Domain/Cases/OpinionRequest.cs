using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>One second opinion asked of an office or a programme: how far it is, who said what, and its visit.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="Name">The office, as listed or as typed; empty while only the day of a visit is known.</param>
public sealed record OpinionRequest(Guid Id, string Name)
{
    public const int NameLength = 120;
    public const int PhoneLength = 40;
    public const int TextLength = 1000;
    public const int LineLength = 300;
    public const int MostContacts = 100;
    public const int MostMarks = 40;

    public string Name { get; init => field = PatientWords.AtMost(value, NameLength); } = PatientWords.AtMost(Name, NameLength);

    /// <summary>The place on the shortlist it came from, or null.</summary>
    public Guid? ShortlistId { get; init; }

    /// <summary>A phone number in any shape.</summary>
    public string? Phone { get; init => field = PatientWords.AtMost(value, PhoneLength); }

    /// <summary>Street, city, state and ZIP code in one line, as listed, or null.</summary>
    public string? Address { get; init => field = PatientWords.AtMost(value, LineLength); }

    /// <summary>Its own page, as listed, or null.</summary>
    public Uri? Website { get; init; }

    public VisitType Kind { get; init; }

    public RequestStatus Status { get; init; }

    /// <summary>The day of the last status, or null where it was not said.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>
    /// What it was before, in the order in which it happened, the newest last. That it was only thought about is no step, and one
    /// that was taken back on its own day was a slip of the finger.
    /// </summary>
    public ImmutableList<RequestMark> History { get; init; } = [];

    /// <summary>The steps so far, with the one it stands on where that is one.</summary>
    public ImmutableList<RequestMark> Steps => Status is RequestStatus.Considering || IsUnbooked || Since is not { } since ? History : History.Add(new RequestMark(Status, since));

    /// <summary>It stands at called only because the day of its visit was taken away: nobody called, so that is no step.</summary>
    public bool IsUnbooked { get; init; }

    /// <summary>What the office asked to be sent, as typed.</summary>
    public string? AskedFor { get; init => field = PatientWords.AtMost(value, TextLength); }

    /// <summary>The day by which the office wants the records.</summary>
    public DateOnly? RecordsBy { get; init; }

    /// <summary>What the office said it costs, as typed.</summary>
    public string? Price { get; init => field = PatientWords.AtMost(value, TextLength); }

    /// <summary>The day on which the written opinion was promised.</summary>
    public DateOnly? OpinionBy { get; init; }

    /// <summary>The last contact first.</summary>
    public ImmutableList<Contact> Contacts { get; init; } = [];

    public Visit? Visit { get; init; }

    /// <summary>The office said no, or the person took it back.</summary>
    public bool IsOver => Status is RequestStatus.Declined or RequestStatus.Cancelled;

    /// <summary>The contact whose day to call again was answered when a visit was set; its line stays as it was said.</summary>
    public Guid? AnsweredCall { get; init; }

    /// <summary>
    /// The contact whose day to call again stands; null when nobody is to be called. A later talk answers it, and so do anything
    /// written on that day or after it, a visit that was set since, and a visit that has been by then.
    /// </summary>
    public Contact? CallBack => Status < RequestStatus.Received
        && CallAgain.Standing(Contacts, c => c.CallBackOn, (later, asked) => later.IsTalk || (!later.NoAnswer && later.Day >= asked.CallBackOn)) is { } said
        && said.Id != AnsweredCall
        && !(Status >= RequestStatus.Visited && said.CallBackOn <= Visit?.Date) ? said : null;

    /// <summary>The day on which to call again; null when there is none.</summary>
    public DateOnly? CallBackOn => CallBack?.CallBackOn;

    /// <summary>Only slides or scans are read: nobody is met, so there is no way there and nobody to bring.</summary>
    public bool IsReading => Kind.IsReading();

    /// <summary>The usual next status: one that is over may be asked again, one that is received has none.</summary>
    public RequestStatus? Next => Status switch
    {
        RequestStatus.Considering => RequestStatus.Called,
        RequestStatus.Called => AskedFor is null && RecordsBy is null ? RequestStatus.Scheduled : RequestStatus.WaitingForRecords,
        RequestStatus.WaitingForRecords => RequestStatus.Scheduled,
        RequestStatus.Scheduled => RequestStatus.Visited,
        RequestStatus.Visited => RequestStatus.OpinionAwaited,
        RequestStatus.OpinionAwaited => RequestStatus.Received,
        RequestStatus.Declined or RequestStatus.Cancelled => RequestStatus.Considering,
        _ => null,
    };

    /// <summary>A request to a place of the shortlist, with what its list says of it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="id">The id of the request.</param>
    /// <param name="wanted">What the person wants; a place without rooms is met by video all the same.</param>
    /// <param name="day">Today.</param>
    public static OpinionRequest To(ShortlistEntry place, Guid id, VisitType wanted, DateOnly day) => new(id, place.Name)
    {
        ShortlistId = place.Id,
        Phone = place.Phone,
        Address = place.Address is { Length: <= LineLength } address ? address : null,
        Website = place.Website,
        Kind = place.IsOnline && wanted is VisitType.InPerson ? VisitType.Virtual : wanted,
        Since = day,
    };

    /// <summary>Gives it a status. An opinion that is awaited may come while a later talk is still booked.</summary>
    /// <param name="status">The status.</param>
    /// <param name="day">The day of it; null where it was not said.</param>
    /// <param name="keepsAll">The step before may be another person's: it stays also where it is taken back on its own day.</param>
    /// <exception cref="CaseRuleException">The visit is said to have been, or what follows it to have come, before its day.</exception>
    public OpinionRequest MoveTo(RequestStatus status, DateOnly? day, bool keepsAll = false) => status switch
    {
        _ when status == Status => this,
        RequestStatus.Visited or RequestStatus.OpinionAwaited or RequestStatus.Received when Visit?.Date > day && (Status, status) is not (RequestStatus.OpinionAwaited, RequestStatus.Received) => throw new CaseRuleException(CaseRule.VisitToCome),
        RequestStatus.Scheduled => Left(status, day, keepsAll) with { AnsweredCall = CallBack?.Id ?? AnsweredCall },
        _ => Left(status, day, keepsAll),
    };

    private OpinionRequest Left(RequestStatus next, DateOnly? day, bool keepsAll)
    {
        var isSlip = next < Status && Since == day && !keepsAll;
        var marks = isSlip ? History : Steps;
        marks = isSlip && marks is [.., var last] && last.Status == next && last.Day == day ? marks.RemoveAt(marks.Count - 1) : marks;
        return this with { Status = next, Since = day, IsUnbooked = false, History = marks.RemoveRange(0, Math.Max(0, marks.Count - MostMarks)) };
    }

    /// <summary>The visit has happened, on its own day, unless more than that is known already.</summary>
    /// <param name="today">Today.</param>
    /// <exception cref="CaseRuleException">The visit is still to come.</exception>
    public OpinionRequest Went(DateOnly today) => Status < RequestStatus.Visited ? MoveTo(RequestStatus.Visited, today) with { Since = Visit?.Date ?? today } : this;

    /// <summary>
    /// Writes a line into the log, in place of one with the same id: a form that was sent may be put right and sent again.
    /// With the first contact an office that was only thought about has been called; on that day only where the contact is a call.
    /// Where nobody answered, it stands where it stood.
    /// </summary>
    /// <exception cref="CaseRuleException">The log is full.</exception>
    public OpinionRequest Log(Contact contact) => Contacts.Contains(contact) ? this
        : Contacts.Find(c => c.Id == contact.Id) is { } old ? Replace(old, contact)
        : Contacts.Count >= MostContacts ? throw new CaseRuleException(CaseRule.TooManyEntries)
        : Reached(contact) with
        {
            Contacts = Contacts.Insert(Contacts.FindIndex(c => c.Day <= contact.Day) is var at and >= 0 ? at : Contacts.Count, contact),
        };

    private OpinionRequest Reached(Contact contact) => Status is RequestStatus.Considering && !contact.NoAnswer
        ? MoveTo(RequestStatus.Called, contact.Way is ContactWay.Phone ? contact.Day : null)
        : this;

    // A line that is put right stays where it stands within its day, and a new day to call again is not answered yet.
    private OpinionRequest Replace(Contact old, Contact contact) => (old.Day == contact.Day ? Reached(contact) with { Contacts = Contacts.Replace(old, contact) } : Strike(old.Id).Log(contact)) with
    {
        AnsweredCall = AnsweredCall == old.Id && old.CallBackOn != contact.CallBackOn ? null : AnsweredCall,
    };

    public OpinionRequest Strike(Guid contact) => this with { Contacts = Contacts.RemoveAll(c => c.Id == contact) };

    /// <summary>Sets the visit, or takes it away; the status follows until the visit is over, and one that is put off is not over.</summary>
    public OpinionRequest Book(Visit? visit, DateOnly? day) => (visit, Status) switch
    {
        // A day that is set, or set anew, was said in a talk with the office.
        ({ Date: var to }, _) when to != Visit?.Date && CallBack is { } answered => (this with { AnsweredCall = answered.Id }).Book(visit, day),
        (null, RequestStatus.Scheduled) => Unbooked(MoveTo(RequestStatus.Called, day)),
        (not null, < RequestStatus.Scheduled) => MoveTo(RequestStatus.Scheduled, day) with { Visit = visit },
        ({ Date: var to }, RequestStatus.Visited) when to > day => MoveTo(RequestStatus.Scheduled, day) with { Visit = visit },
        _ => this with { Visit = visit },
    };

    // Where a call of the same day comes back out of the history, that call was made.
    private OpinionRequest Unbooked(OpinionRequest moved) => moved with { Visit = null, IsUnbooked = moved.History.Count >= History.Count };

    /// <summary>Sets the visit, and says so where it has happened.</summary>
    public OpinionRequest Book(Visit? visit, bool hasBeen, DateOnly day) => visit is not null && hasBeen ? Book(visit, day).Went(day) : Book(visit, day);
}
