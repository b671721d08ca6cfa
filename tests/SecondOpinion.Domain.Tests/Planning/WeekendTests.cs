using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class WeekendTests
{
    private static readonly DateOnly Friday = new(2026, 3, 6);

    [Theory]
    [InlineData(0, null, 0)]
    [InlineData(1, 3, 0)]
    [InlineData(2, 3, 0)]
    [InlineData(3, null, 3)]
    public void A_day_of_a_weekend_gives_way_to_the_monday_after_or_the_friday_before(int daysAfterFriday, int? monday, int lastOpen)
    {
        var day = Friday.AddDays(daysAfterFriday);
        Assert.Equal(monday is { } days ? Friday.AddDays(days) : null, Weekend.MondayAfter(day));
        Assert.Equal(monday is not null, Weekend.Has(day));
        Assert.Equal(Friday.AddDays(lastOpen), Weekend.LastOpenDay(day));
    }
}
