using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class OfficeDaysTests
{
    /// <summary>Most days in a row on which offices are closed: a weekend with a holiday beside it.</summary>
    private const int LongestClosing = 3;

    /// <summary>So many that a weekend with a holiday beside it is among them.</summary>
    private const int MostDays = 2000;

    /// <summary>Any day of the 400 years after which the calendar comes round.</summary>
    private static readonly Arbitrary<DateOnly> AnyDay = Gen.Choose(0, 146_097).Select(new DateOnly(2021, 1, 1).AddDays).ToArbitrary();

    [Theory]
    [InlineData("2026-03-06", "2026-03-06", "2026-03-06")]
    [InlineData("2026-03-07", "2026-03-06", "2026-03-09")]
    [InlineData("2026-03-08", "2026-03-06", "2026-03-09")]
    [InlineData("2026-11-26", "2026-11-25", "2026-11-27")]
    [InlineData("2026-07-05", "2026-07-02", "2026-07-06")]
    [InlineData("2026-09-05", "2026-09-04", "2026-09-08")]
    [InlineData("2028-01-01", "2027-12-30", "2028-01-03")]
    public void A_closed_day_gives_way_to_the_open_day_before_or_after(string day, string before, string after)
    {
        Assert.Equal(Day(before), OfficeDays.LastOpen(Day(day)));
        Assert.Equal(Day(after), OfficeDays.NextOpen(Day(day)));
    }

    [Theory]
    [InlineData("2026-11-25", null)]
    [InlineData("2026-11-26", OfficeClosing.Holiday)]
    [InlineData("2026-11-28", OfficeClosing.Weekend)]
    [InlineData("2026-07-03", OfficeClosing.Holiday)]
    [InlineData("2026-07-04", OfficeClosing.Weekend)]
    public void A_day_says_why_offices_are_closed(string day, OfficeClosing? why) => Assert.Equal(why, OfficeDays.ClosingOn(Day(day)));

    [Fact]
    public void The_day_found_is_never_closed() => Holds(day => OfficeDays.AreOpen(OfficeDays.LastOpen(day)) && OfficeDays.AreOpen(OfficeDays.NextOpen(day)));

    [Fact]
    public void The_last_open_day_is_never_later_and_the_next_never_earlier() => Holds(day => OfficeDays.LastOpen(day) <= day && OfficeDays.NextOpen(day) >= day);

    [Fact]
    public void An_open_day_is_never_further_than_the_longest_closing() => Holds(day =>
        day.DayNumber - OfficeDays.LastOpen(day).DayNumber <= LongestClosing && OfficeDays.NextOpen(day).DayNumber - day.DayNumber <= LongestClosing);

    [Fact]
    public void An_open_day_stays_as_it_is() => Holds(day => !OfficeDays.AreOpen(day) || (OfficeDays.LastOpen(day) == day && OfficeDays.NextOpen(day) == day));

    private static void Holds(Func<DateOnly, bool> property) => Prop.ForAll(AnyDay, property).Check(Config.QuickThrowOnFailure.WithMaxTest(MostDays));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
