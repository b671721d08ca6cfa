using System.Globalization;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>A second opinion request in words.</summary>
public static class RequestTexts
{
    private const int ShortLength = 120;

    /// <summary>The office, or a few words where only the day of its visit is known.</summary>
    public static string NameOf(OpinionRequest request, Wording words) => request.Name.Length > 0 ? request.Name : words["requests.no-name"];

    public static string Status(OpinionRequest request, Wording words) => Status(request.Status, request.IsReading, words);

    /// <summary>How far it is. Where slides or scans are read, nobody goes anywhere.</summary>
    public static string Status(RequestStatus status, bool isReading, Wording words) => (status, isReading) switch
    {
        (RequestStatus.Scheduled, true) => words["requests.status.reading-set"],
        (RequestStatus.Visited, true) => words["requests.status.reading"],
        _ => words[$"requests.status.{Kebab.Of(status)}"],
    };

    public static string Kind(VisitType kind, Wording words) => words[$"requests.kind.{Kebab.Of(kind)}"];

    /// <summary>The start of a long text, for a table; the whole of it is on its own page. Never through the middle of a character.</summary>
    public static string Shortened(string text) => new StringInfo(text) is { LengthInTextElements: > ShortLength } whole
        ? $"{whole.SubstringByTextElements(0, ShortLength).TrimEnd()}…"
        : text;

    /// <summary>The zone by the name people know, or null where it is not known.</summary>
    public static string? Zone(string? zone, Wording words) => TimeZones.SlugOf(zone) is { } slug ? words[$"visit.zone.{slug}"] : null;

    /// <summary>Day and time of a visit, with the time zone where it is known.</summary>
    public static string When(Visit visit, Wording words) => (visit.Time, Zone(visit.TimeZone, words)) switch
    {
        (null, _) => words.Day(visit.Date),
        ({ } time, null) => words.With("print.head.day-and-time", ("day", words.Day(visit.Date)), ("time", time.ToString("t", words.Culture))),
        ({ } time, { } zone) => words.With("visit.when.day-time-zone", ("day", words.Day(visit.Date)), ("time", time.ToString("t", words.Culture)), ("zone", zone)),
    };
}
