using SecondOpinion.Domain.Sharing;
using Xunit;

namespace SecondOpinion.Domain.Tests.Sharing;

public sealed class ShareLinkTests
{
    [Fact]
    public void A_link_that_lets_its_holder_change_anything_lives_a_week_at_most()
    {
        foreach (var level in Enum.GetValues<ShareLevel>())
        {
            Assert.Equal((level, level == ShareLevel.SeeOnly ? 31 : 7), (level, ShareLink.MostDaysOf(level)));
        }
    }

    [Fact]
    public void What_the_form_opens_with_is_allowed_to_every_level() =>
        Assert.All(Enum.GetValues<ShareLevel>(), level => Assert.InRange(ShareLink.DefaultDays, 1, ShareLink.MostDaysOf(level)));
}
