using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Tests.Clinicians;

public sealed class NpiTests
{
    [Theory]
    [InlineData("1234567893", true)]
    [InlineData("1932106788", true)]
    [InlineData("1104829415", true)]
    [InlineData("1234567890", false)]
    [InlineData("3234567893", false)]
    [InlineData("123456789", false)]
    [InlineData("12345678933", false)]
    [InlineData("12345 7893", false)]
    [InlineData("", false)]
    public void The_check_digit_tells_an_npi(string text, bool isOne) => Assert.Equal(isOne, Npi.Parse(text) is not null);

    [Fact]
    public void A_set_holds_what_was_added()
    {
        var set = new NpiSet();
        Assert.True(set.Add(2999999992));
        Assert.False(set.Add(2999999992));
        Assert.True(set.Contains(2999999992));
        Assert.False(set.Contains(1234567893));
    }
}
