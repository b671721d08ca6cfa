using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class BirthDayTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("3/3/58")]
    [InlineData("3-27-1960")]
    [InlineData("27/3/1960")]
    [InlineData("1960-03-27")]
    [InlineData("March 27, 1960")]
    [InlineData("march 27th 1960")]
    [InlineData("27 Mar 1960")]
    [InlineData("27 de marzo de 1960")]
    [InlineData("27 de marzo del 1960")]
    [InlineData("03271960")]
    [InlineData("1º de enero de 1970")]
    [InlineData("January 1, 1900")]
    [InlineData("2/29/2024")]
    [InlineData("3/2/2026")]
    [InlineData("12/31/48")]
    public void A_day_of_birth_is_taken_as_people_write_it(string typed) => Assert.True(BirthDay.IsPossible(typed, Today));

    [Theory]
    [InlineData("soon")]
    [InlineData("42")]
    [InlineData("March 27")]
    [InlineData("3/27")]
    [InlineData("2/29/2023")]
    [InlineData("13/13/1960")]
    [InlineData("3/3/2026")]
    [InlineData("March 3, 2026")]
    [InlineData("12/31/1899")]
    [InlineData("31 de febrero de 1960")]
    [InlineData("3/27/0060")]
    [InlineData("919 555 0101")]
    public void What_nobody_was_born_on_is_not(string typed) => Assert.False(BirthDay.IsPossible(typed, Today));

    [Theory]
    [InlineData("3/4/1958", true)]
    [InlineData("3-4-58", true)]
    [InlineData("03041958", true)]
    [InlineData("12. 11. 1958", true)]
    [InlineData("3/3/1958", false)]
    [InlineData("3/27/1960", false)]
    [InlineData("27/3/1960", false)]
    [InlineData("1958-03-04", false)]
    [InlineData("March 4, 1958", false)]
    [InlineData("4 de marzo de 1958", false)]
    public void Numbers_alone_may_be_read_two_ways(string typed, bool twoWays) => Assert.Equal(twoWays, BirthDay.ReadsTwoWays(typed));
}
