using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Start;

public sealed class LandingTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Desk, false)]
    public async Task Landing_page_says_what_it_is_and_where_to_start(Screen screen, bool script)
    {
        var visitor = await VisitorAsync(screen, script);
        await visitor.GoAsync("/");
        Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"landing-{screen}{(script ? "" : "-no-script")}");
    }
}
