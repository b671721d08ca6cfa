using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Timeline;

/// <summary>What the timeline of one case says of each entry, and where it leads.</summary>
public sealed class TimelineWords(CaseFile file, ContentLibrary content, Wording words, DateOnly today)
{
    /// <summary>What it is and, where it has one, the time.</summary>
    public string TextOf(TimelineEntry entry)
    {
        var text = words.With($"timeline.entry.{Key(entry)}", ("what", Record(entry)), ("office", Office(entry)));
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

    /// <summary>The page on which the entry is worked.</summary>
    public string LinkOf(TimelineEntry entry) => entry switch
    {
        { Kind: TimelineKind.CaseStarted or TimelineKind.PlanMade } => CaseLinks.Plan(file.Id),
        { Kind: TimelineKind.TreatmentStart or TimelineKind.SafeWaitEnds } => CaseLinks.StartDay(file.Id),
        { RecordId: not null } => CaseLinks.Records(file.Id),
        { Kind: TimelineKind.Visit or TimelineKind.VisitBooked or TimelineKind.VisitDone, RequestId: { } visited } => CaseLinks.VisitOf(file.Id, visited),
        { RequestId: { } request } => CaseLinks.Request(file.Id, request),
        _ => CaseLinks.Insurance(file.Id),
    };

    // A call is a call, whoever was called.
    private string Key(TimelineEntry entry) => entry is { Kind: TimelineKind.Contact, RequestId: { } id }
        && file.Tracking.Request(id)?.Contacts.Find(contact => contact.Id == entry.ItemId) is { Way: ContactWay.Phone } ? "contact-by-phone" : Kebab.Of(entry.Kind);

    private string? Record(TimelineEntry entry) => entry.RecordId is { } id
        ? content.Rules.Records.Exists(record => string.Equals(record.Id, id, StringComparison.Ordinal)) ? content.Records.NameOf(id, words.Language, file.For) : words["timeline.a-record"]
        : null;

    private string Office(TimelineEntry entry) =>
        entry.RequestId is { } id && file.Tracking.Request(id) is { Name.Length: > 0 } request ? request.Name : words["timeline.an-office"];

    private string Capital(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpper(words.Culture), text[1..]);
}
