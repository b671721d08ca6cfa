using System.Globalization;
using System.Xml;

namespace SecondOpinion.Web.Features.Calendar;

/// <summary>A calendar file (RFC 5545), as calendar programs import it or read it by a link.</summary>
/// <param name="Name">What the calendar is called.</param>
/// <param name="Description">The same words for every entry.</param>
/// <param name="Page">Where to read more.</param>
/// <param name="Revision">Goes up with every change of the case.</param>
/// <param name="RevisedAt">When it was changed.</param>
public sealed record CalendarFile(string Name, string Description, Uri Page, long Revision, DateTimeOffset RevisedAt)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string HowOften = "PT4H";

    public string Write(IReadOnlyCollection<CalendarEvent> events)
    {
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//SecondOpinion//Plan//EN")
            .Line("CALSCALE", "GREGORIAN")
            .Line("METHOD", "PUBLISH")
            .Words("NAME", Name)
            .Words("X-WR-CALNAME", Name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", HowOften)
            .Line("X-PUBLISHED-TTL", HowOften);
        foreach (var zone in events.Where(e => e.Time is not null).GroupBy(e => e.Zone?.Id, StringComparer.Ordinal).Where(zone => zone.Key is not null))
        {
            CalendarZone.Write(text, zone.First().Zone!, zone.Min(e => e.Day.Year), zone.Max(e => e.Day.Year));
        }

        foreach (var entry in events)
        {
            Write(text, entry);
        }

        return text.Line("END", "VCALENDAR").ToString();
    }

    private void Write(CalendarText text, CalendarEvent entry)
    {
        text.Line("BEGIN", "VEVENT")
            .Line("UID", entry.Uid)
            .Line("DTSTAMP", CalendarText.Moment(RevisedAt))
            .Line("LAST-MODIFIED", CalendarText.Moment(RevisedAt))
            .Line("SEQUENCE", Math.Min(Revision, int.MaxValue).ToString(CultureInfo.InvariantCulture));
        if (entry.Time is { } time)
        {
            text.Line(entry.Zone is { } zone ? $"DTSTART;TZID={zone.Id}" : "DTSTART", CalendarText.Clock(entry.Day.ToDateTime(time)))
                .Line("DURATION", XmlConvert.ToString(entry.Length));
        }
        else
        {
            text.Line("DTSTART;VALUE=DATE", CalendarText.Day(entry.Day)).Line("DTEND;VALUE=DATE", CalendarText.Day(entry.Day.AddDays(1)));
        }

        text.Words("SUMMARY", entry.Title)
            .Words("DESCRIPTION", Description)
            .Line("URL", Page.AbsoluteUri)
            .Line("CLASS", "PRIVATE")
            .Line("TRANSP", entry.Time is null ? "TRANSPARENT" : "OPAQUE");
        foreach (var alarm in entry.Alarms)
        {
            text.Line("BEGIN", "VALARM")
                .Line("ACTION", "DISPLAY")
                .Words("DESCRIPTION", entry.Title)
                .Line("TRIGGER", XmlConvert.ToString(alarm))
                .Line("END", "VALARM");
        }

        text.Line("END", "VEVENT");
    }
}
