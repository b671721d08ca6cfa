using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Calendar;

/// <summary>Planned days as entries of a calendar, in words that anyone may read over a shoulder.</summary>
internal static class CalendarDays
{
    // A day that lasts from midnight would ring at midnight: these ring at nine the day before and at eight that morning.
    private static readonly TimeSpan NineTheDayBefore = TimeSpan.FromHours(-15);
    private static readonly TimeSpan EightThatMorning = TimeSpan.FromHours(8);

    public static CalendarEvent Of(CaseId id, TimelineEntry entry, Wording words) =>
        new($"{TimelineKey.Of(id, entry)}@plan", entry.Day, words[$"timeline.plain.{Kebab.Of(entry.Kind)}"])
        {
            Time = entry.Time,
            Zone = entry.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null,
            Alarms = entry.IsToRemind ? AlarmsOf(entry) : [],
        };

    private static ImmutableList<TimeSpan> AlarmsOf(TimelineEntry entry) => entry switch
    {
        { Kind: TimelineKind.Visit, Time: not null } => [TimeSpan.FromDays(-1), TimeSpan.FromHours(-2)],
        { Kind: TimelineKind.Visit } => [NineTheDayBefore, EightThatMorning],
        { Time: not null } => [TimeSpan.FromDays(-1)],
        _ => [NineTheDayBefore],
    };
}
