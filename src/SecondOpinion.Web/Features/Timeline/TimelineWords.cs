using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Timeline;

/// <summary>What the timeline of one case says of each entry, and where it leads.</summary>
public sealed class TimelineWords(CaseFile file, CasePlan plan, ContentLibrary content, Wording words, DateOnly today)
{
    /// <summary>Whether every page of the plan is open to the reader.</summary>
    public bool IsOwner { get; init; }

    /// <summary>What it is and, where it has one, the time.</summary>
    public string TextOf(TimelineEntry entry)
    {
        var text = words.With($"timeline.entry.{Key(entry)}", ("what", entry.RecordId is { } record ? NameOf(record) : null), ("office", Office(entry)));
        text = CallMarks.Of(entry, file.Tracking, words) is { } mark ? words.With("timeline.marked", ("text", text), ("mark", mark)) : text;
        return entry.Time is { } time ? words.With("timeline.at", ("text", text), ("time", time.ToString("t", words.Culture))) : text;
    }

    public string DayOf(DateOnly day) => words.Day(day);

    /// <summary>How far off a day is that is still to come, or that has passed with something left to do.</summary>
    public string DistanceOf(DateOnly day) => (day.DayNumber - today.DayNumber) switch
    {
        0 => words["timeline.today"],
        1 => words["timeline.tomorrow"],
        -1 => words["timeline.yesterday"],
        > 1 and var days => words.With("timeline.in-days", ("days", days)),
        var days => words.With("timeline.days-ago", ("days", -days)),
    };

    public string MonthOf(DateOnly month) => Capital(month.ToString("Y", words.Culture));

    /// <summary>The page on which the entry is worked; null where that is the owner's alone.</summary>
    public string? LinkOf(TimelineEntry entry) => entry switch
    {
        { Kind: TimelineKind.CaseStarted or TimelineKind.PlanMade } => CaseLinks.Plan(file.Id),
        { Kind: TimelineKind.TreatmentStart or TimelineKind.SafeWaitEnds } when !IsOwner => null,
        { Kind: TimelineKind.TreatmentStart or TimelineKind.SafeWaitEnds } => CaseLinks.StartDay(file.Id),
        { RecordId: { } record } => LinkOf(record),
        { Kind: TimelineKind.Visit or TimelineKind.VisitBooked or TimelineKind.VisitDone, RequestId: { } visited } when file.Tracking.Request(visited)?.Visit is not null => CaseLinks.VisitOf(file.Id, visited),
        { RequestId: { } request } => CaseLinks.Request(file.Id, request),
        _ => CaseLinks.Insurance(file.Id),
    };

    /// <summary>Why a record is late, and what to do.</summary>
    public string WhyOf(LateRecord late) => late switch
    {
        { Reason: LateReason.ToAsk } when plan.IsFromBefore(late.Day) => LateCall.Of(today, words),
        { Reason: LateReason.ToGetReady } when plan.IsFromBefore(late.Day) => words["timeline.late-record.get-ready"],
        { Reason: LateReason.ToAsk } => words.With("timeline.late-record.to-ask", ("date", late.Day), ("call", LateCall.Of(today, words))),
        _ => words.With($"timeline.late-record.{Kebab.Of(late.Reason)}", ("date", late.Day)),
    };

    /// <summary>The page of a record.</summary>
    public string LinkOf(string record) => plan.Records.PositionOf(record) is { } position ? CaseLinks.Record(file.Id, position) : CaseLinks.Records(file.Id);

    /// <summary>A record by its name; one that has left the catalogue has none.</summary>
    public string NameOf(string record) =>
        content.Rules.Record(record) is not null ? content.Records.NameOf(record, words.Language, words.PlanFor) : words["timeline.a-record"];

    // A call is a call, whoever was called; and nobody reads that it is safe to wait until a day that is over.
    private string Key(TimelineEntry entry) => entry switch
    {
        { Kind: TimelineKind.SafeWaitEnds } when entry.Day < today => "safe-wait-ended",
        { Kind: TimelineKind.Contact } when ContactOf(entry) is { NoAnswer: true } => "contact-no-answer",
        { Kind: TimelineKind.Contact } when ContactOf(entry) is { Way: ContactWay.Phone } => "contact-by-phone",
        _ => Kebab.Of(entry.Kind),
    };

    private Contact? ContactOf(TimelineEntry entry) =>
        entry.RequestId is { } id ? file.Tracking.Request(id)?.Contacts.Find(contact => contact.Id == entry.ItemId) : null;

    private string Office(TimelineEntry entry) =>
        entry.RequestId is { } id && file.Tracking.Request(id) is { Name.Length: > 0 } request ? request.Name : words["timeline.an-office"];

    private string Capital(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpper(words.Culture), text[1..]);
}
