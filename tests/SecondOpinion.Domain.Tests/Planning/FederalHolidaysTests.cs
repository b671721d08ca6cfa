using System.Globalization;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class FederalHolidaysTests
{
    /// <summary>The days on which the holidays of a year are kept, as the government's own calendar of them gives them.</summary>
    [Theory]
    [InlineData(2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData(2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25")]
    [InlineData(2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData(2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData(2028, "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")]
    public void Each_is_kept_on_the_day_the_law_gives(int year, string days) =>
        Assert.Equal(days, string.Join(' ', DaysOf(year).Where(FederalHolidays.Has).Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void Over_the_whole_calendar_a_year_has_eleven_on_average() =>
        Assert.Equal(400 * 11, Enumerable.Range(2021, 400).Sum(year => DaysOf(year).Count(FederalHolidays.Has)));

    [Fact]
    public void None_is_kept_on_a_weekend() =>
        Assert.All(Enumerable.Range(2021, 400).SelectMany(DaysOf).Where(FederalHolidays.Has), day => Assert.True(day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
