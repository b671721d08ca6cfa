using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Tests.Layout;

public sealed class ClosedDayTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("2026-03-07", null, "/page?set=day")]
    [InlineData("2026-05-25", null, "/page?set=day")]
    [InlineData("2026-03-07", "2026-03-08", "/page?set=day")]
    [InlineData("2026-03-07", "2026-03-07", "/page")]
    [InlineData("2026-03-06", null, "/page")]
    [InlineData("2026-02-28", null, "/page")]
    [InlineData(null, "2026-03-07", "/page")]
    public void Only_a_day_just_set_that_is_to_come_and_on_which_offices_are_closed_is_asked_about(string? set, string? before, string address) =>
        Assert.Equal(address, ClosedDay.Asking("/page", Day(set), Day(before), Today));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
