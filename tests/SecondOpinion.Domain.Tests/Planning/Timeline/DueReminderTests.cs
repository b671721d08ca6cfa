using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning.Timeline;

public sealed class DueReminderTests
{
    private static readonly Reminders Both = new("rosa@example.org", DayBefore: true, MorningOf: true, Language.English);

    private static readonly TimeZoneInfo Chicago = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");

    [Theory]
    [InlineData(0, "08:59", null)]
    [InlineData(0, "09:00", ReminderMoment.DayBefore)]
    [InlineData(0, "23:59", ReminderMoment.DayBefore)]
    [InlineData(1, "06:59", null)]
    [InlineData(1, "07:00", ReminderMoment.MorningOf)]
    [InlineData(1, "14:00", ReminderMoment.MorningOf)]
    [InlineData(1, "14:01", null)]
    [InlineData(2, "09:00", null)]
    public void A_visit_is_reminded_of_in_waking_hours_and_not_once_it_began(int day, string clock, ReminderMoment? moment) =>
        Assert.Equal(moment, At(Visit(), Both, day, clock)?.Moment);

    [Theory]
    [InlineData("19:59", true)]
    [InlineData("20:00", false)]
    public void A_day_without_a_time_is_over_in_the_evening(string clock, bool isDue) =>
        Assert.Equal(isDue, At(Visit() with { Time = null }, Both, 1, clock) is not null);

    // The visit is at two in the afternoon of March 3, 2026, in Honolulu: ten hours behind UTC.
    [Theory]
    [InlineData("2026-03-02T18:59Z", null)]
    [InlineData("2026-03-02T19:00Z", ReminderMoment.DayBefore)]
    [InlineData("2026-03-03T09:59Z", ReminderMoment.DayBefore)]
    [InlineData("2026-03-03T16:59Z", null)]
    [InlineData("2026-03-03T17:00Z", ReminderMoment.MorningOf)]
    [InlineData("2026-03-04T00:00Z", ReminderMoment.MorningOf)]
    [InlineData("2026-03-04T00:01Z", null)]
    public void The_clock_of_the_place_counts_wherever_the_machine_stands(string now, ReminderMoment? moment)
    {
        foreach (var home in (TimeZoneInfo[])[TimeZoneInfo.Utc, Chicago])
        {
            Assert.Equal(moment, Due(Visit() with { TimeZone = "Pacific/Honolulu" }, Both, Moment(now), home)?.Moment);
        }
    }

    [Theory]
    [InlineData("2026-03-03T12:59Z", false)]
    [InlineData("2026-03-03T13:00Z", true)]
    [InlineData("2026-03-03T19:59Z", true)]
    [InlineData("2026-03-03T20:00Z", false)]
    public void Where_nobody_knows_the_zone_the_morning_is_that_of_the_country(string now, bool isDue) =>
        Assert.Equal(isDue, Due(Visit() with { Time = new TimeOnly(8, 0) }, Both, Moment(now), TimeZoneInfo.Utc) is not null);

    [Fact]
    public void Only_what_was_chosen_comes()
    {
        Assert.Null(At(Visit(), Both with { DayBefore = false }, 0, "10:00"));
        Assert.Null(At(Visit(), Both with { MorningOf = false }, 1, "10:00"));
    }

    [Fact]
    public void What_is_done_is_not_reminded_of() => Assert.Null(At(Visit() with { IsOpen = false }, Both, 0, "10:00"));

    [Theory]
    [InlineData(TimelineKind.Visit, true, true)]
    [InlineData(TimelineKind.Visit, false, false)]
    [InlineData(TimelineKind.TreatmentStart, false, true)]
    [InlineData(TimelineKind.SafeWaitEnds, false, true)]
    public void Only_what_is_not_done_rings_and_the_day_a_treatment_begins_or_a_safe_wait_ends(TimelineKind kind, bool isOpen, bool rings) =>
        Assert.Equal(rings, new TimelineEntry(ACase.Day0, kind) { IsOpen = isOpen }.IsToRemind);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TimelineEntry Visit() => new(ACase.Day0.AddDays(1), TimelineKind.Visit) { Time = new TimeOnly(14, 0), IsOpen = true };

    private static DueReminder? At(TimelineEntry entry, Reminders wanted, int day, string clock)
    {
        var there = ACase.Day0.AddDays(day).ToDateTime(TimeOnly.Parse(clock, System.Globalization.CultureInfo.InvariantCulture));
        return Due(entry, wanted, new DateTimeOffset(there, Chicago.GetUtcOffset(there)), Chicago);
    }

    private static DueReminder? Due(TimelineEntry entry, Reminders wanted, DateTimeOffset now, TimeZoneInfo home) =>
        DueReminder.At(ImmutableList.Create(entry), wanted, now, home).SingleOrDefault();
}
