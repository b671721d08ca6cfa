using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class SafeWaitTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(2, WaitUnit.Weeks, 14)]
    [InlineData(10, WaitUnit.Days, 10)]
    [InlineData(52, WaitUnit.Weeks, 364)]
    [InlineData(365, WaitUnit.Days, 365)]
    public void About_so_many_days_or_weeks_are_a_day(int count, WaitUnit unit, int days) =>
        Assert.Equal(Today.AddDays(days), new SafeWait(count, unit).Until(Today));

    [Theory]
    [InlineData(56, 8, WaitUnit.Weeks)]
    [InlineData(55, 55, WaitUnit.Days)]
    [InlineData(1, 1, WaitUnit.Days)]
    public void What_is_left_of_a_wait_ends_on_the_same_day(int days, int count, WaitUnit unit)
    {
        var left = SafeWait.Left(Today.AddDays(days), Today);
        Assert.Equal((new SafeWait(count, unit), Today.AddDays(days)), (left, left!.Until(Today)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Nothing_is_left_of_a_wait_whose_day_has_come(int days) => Assert.Null(SafeWait.Left(Today.AddDays(days), Today));

    [Theory]
    [InlineData(0, WaitUnit.Days)]
    [InlineData(-2, WaitUnit.Weeks)]
    [InlineData(366, WaitUnit.Days)]
    [InlineData(53, WaitUnit.Weeks)]
    [InlineData(int.MaxValue, WaitUnit.Weeks)]
    public void Less_than_a_day_or_more_than_a_year_is_no_wait(int count, WaitUnit unit) => Assert.Null(new SafeWait(count, unit).Until(Today));
}
