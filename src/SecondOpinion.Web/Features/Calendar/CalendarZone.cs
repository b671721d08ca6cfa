namespace SecondOpinion.Web.Features.Calendar;

/// <summary>
/// Writes a time zone for the years a file needs. Each change of the clock stands with its own day, found by asking the
/// machine's zone data: rules with a pattern would say no more, and say it wrong in a year in which a law moves the day.
/// </summary>
internal static class CalendarZone
{
    private const int SecondsADay = 24 * 60 * 60;

    public static void Write(CalendarText text, TimeZoneInfo zone, int firstYear, int lastYear)
    {
        // A year more on both sides, so that a rule holds from the first day on and after the last.
        var from = new DateTime(firstYear - 1, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var until = new DateTime(lastYear + 2, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        text.Line("BEGIN", "VTIMEZONE").Line("TZID", zone.Id);
        Observe(text, zone.IsDaylightSavingTime(from), from, zone.GetUtcOffset(from), zone.GetUtcOffset(from));
        for (var day = from; day < until; day = day.AddDays(1))
        {
            if (zone.GetUtcOffset(day) != zone.GetUtcOffset(day.AddDays(1)))
            {
                var change = ChangeAfter(zone, day);
                Observe(text, zone.IsDaylightSavingTime(change), change, zone.GetUtcOffset(day), zone.GetUtcOffset(change));
            }
        }

        text.Line("END", "VTIMEZONE");
    }

    /// <summary>The first second, in the day that begins here, at which another offset holds.</summary>
    private static DateTime ChangeAfter(TimeZoneInfo zone, DateTime day)
    {
        var (same, other) = (0, SecondsADay);
        while (other - same > 1)
        {
            var middle = (same + other) / 2;
            (same, other) = zone.GetUtcOffset(day.AddSeconds(middle)) == zone.GetUtcOffset(day) ? (middle, other) : (same, middle);
        }

        return day.AddSeconds(other);
    }

    private static void Observe(CalendarText text, bool isDaylight, DateTime change, TimeSpan before, TimeSpan after)
    {
        var what = isDaylight ? "DAYLIGHT" : "STANDARD";
        text.Line("BEGIN", what)
            .Line("DTSTART", CalendarText.Clock(change + before))
            .Line("TZOFFSETFROM", Offset(before))
            .Line("TZOFFSETTO", Offset(after))
            .Line("END", what);
    }

    private static string Offset(TimeSpan offset) =>
        $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hhmm}{(offset.Seconds == 0 ? "" : $"{offset:ss}")}";
}
