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

    /// <summary>The reminders that are due at a moment.</summary>
    /// <param name="days">The planned days of a case.</param>
    /// <param name="wanted">What the person wants to be reminded of.</param>
    /// <param name="now">The clock where the person is.</param>
    public static ImmutableList<DueReminder> At(ImmutableList<TimelineEntry> days, Reminders wanted, DateTime now)
    {
        var (today, clock) = (DateOnly.FromDateTime(now), TimeOnly.FromDateTime(now));
        return
        [
            .. days.Where(entry => entry.IsToRemind).SelectMany(entry => MomentOf(entry, today, clock) switch
            {
                ReminderMoment.DayBefore when wanted.DayBefore => [new DueReminder(entry, ReminderMoment.DayBefore)],
                ReminderMoment.MorningOf when wanted.MorningOf => [new DueReminder(entry, ReminderMoment.MorningOf)],
                _ => Array.Empty<DueReminder>(),
            }),
        ];
    }

    private static ReminderMoment? MomentOf(TimelineEntry entry, DateOnly today, TimeOnly clock) => (entry.Day.DayNumber - today.DayNumber) switch
    {
        1 when clock >= DayBeforeFrom => ReminderMoment.DayBefore,
        0 when clock >= MorningFrom && clock < Evening && !(entry.Time < clock) => ReminderMoment.MorningOf,
        _ => null,
    };
}
