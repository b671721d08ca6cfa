using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>A planned day of which to remind now.</summary>
public sealed record DueReminder(TimelineEntry Entry, ReminderMoment Moment)
{
    // Nobody is woken by a reminder, and none comes when the day is as good as over.
    private static readonly TimeOnly DayBeforeFrom = new(9, 0);
    private static readonly TimeOnly MorningFrom = new(7, 0);
    private static readonly TimeOnly Evening = new(20, 0);

    // A machine on UTC says nothing of where the person is: at this hour of it the day has begun for most of them.
    private static readonly TimeOnly MorningWhereUnknown = new(13, 0);

    /// <summary>The reminders that are due at a moment.</summary>
    /// <param name="days">The planned days of a case.</param>
    /// <param name="wanted">What the person wants to be reminded of.</param>
    /// <param name="now">The moment, anywhere.</param>
    /// <param name="home">Where the days hold that name no zone of their own. UTC means that it is not known.</param>
    public static ImmutableList<DueReminder> At(ImmutableList<TimelineEntry> days, Reminders wanted, DateTimeOffset now, TimeZoneInfo home) =>
    [
        .. days.Where(entry => entry.IsToRemind).SelectMany(entry => MomentOf(entry, now, home) switch
        {
            ReminderMoment.DayBefore when wanted.DayBefore => [new DueReminder(entry, ReminderMoment.DayBefore)],
            ReminderMoment.MorningOf when wanted.MorningOf => [new DueReminder(entry, ReminderMoment.MorningOf)],
            _ => Array.Empty<DueReminder>(),
        }),
    ];

    private static ReminderMoment? MomentOf(TimelineEntry entry, DateTimeOffset now, TimeZoneInfo home)
    {
        var own = entry.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : null;
        var isKnown = own is not null || !home.HasSameRules(TimeZoneInfo.Utc);
        var there = TimeZoneInfo.ConvertTime(now, own ?? home).DateTime;
        var clock = TimeOnly.FromDateTime(there);
        return (entry.Day.DayNumber - DateOnly.FromDateTime(there).DayNumber) switch
        {
            1 when clock >= DayBeforeFrom => ReminderMoment.DayBefore,
            0 when isKnown && clock >= MorningFrom && clock < Evening && !(entry.Time < clock) => ReminderMoment.MorningOf,
            0 when !isKnown && clock >= MorningWhereUnknown && clock < Evening => ReminderMoment.MorningOf,
            _ => null,
        };
    }
}
