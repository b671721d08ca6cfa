using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("9:30 am", 9, 30)]
    [InlineData("10:30", 10, 30)]
    [InlineData("2 p. m.", 14, 0)]
    [InlineData("14:30", 14, 30)]
    [InlineData("2:30", 14, 30)]
    [InlineData("6:45", 18, 45)]
    [InlineData("7:00", 7, 0)]
    [InlineData("02:30", 2, 30)]
    [InlineData("2:30 a. m.", 2, 30)]
    [InlineData("12:15", 12, 15)]
    [InlineData("930", 9, 30)]
    [InlineData("1030 am", 10, 30)]
    [InlineData("230", 14, 30)]
    [InlineData("10 de la mañana", 10, 0)]
    [InlineData("3:15 de la tarde", 15, 15)]
    [InlineData("9 in the morning", 9, 0)]
    public void A_time_is_read_as_it_is_meant(string typed, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), TypedTime.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("after lunch")]
    [InlineData("25:00")]
    [InlineData("2575")]
    public void What_is_no_time_is_none(string? typed) => Assert.Null(TypedTime.Read(typed));
}
