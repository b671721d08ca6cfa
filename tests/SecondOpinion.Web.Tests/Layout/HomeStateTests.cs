using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Tests.Layout;

public sealed class HomeStateTests
{
    [Theory]
    [InlineData("27701", "NC")]
    [InlineData("27701-1234", "NC")]
    [InlineData("00601", "PR")]
    [InlineData("02139", "MA")]
    [InlineData("20001", "DC")]
    [InlineData("22201", "VA")]
    [InlineData("33101", "FL")]
    [InlineData("60601", "IL")]
    [InlineData("75201", "TX")]
    [InlineData("79901", "TX")]
    [InlineData("90210", "CA")]
    [InlineData("96801", "HI")]
    [InlineData("99501", "AK")]
    [InlineData("Durham, NC", "NC")]
    [InlineData("Durham, North Carolina", "North Carolina")]
    public void A_place_tells_its_state(string place, string state) => Assert.Equal(state, HomeState.Of(new SearchPlace(place, null)));

    [Theory]
    [InlineData("Durham")]
    [InlineData("09012")]
    [InlineData("00000")]
    [InlineData("277")]
    [InlineData("")]
    public void A_place_that_does_not_tell_it_leaves_it_open(string place) => Assert.Null(HomeState.Of(new SearchPlace(place, null)));

    [Fact]
    public void No_place_tells_nothing() => Assert.Null(HomeState.Of(null));
}
