using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Start;

/// <summary>A page that was open for so long that its form is not taken any more.</summary>
public sealed class StalePageTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData(true, "en", "Open the page again")]
    [InlineData(false, "es", "Abrir la página otra vez")]
    public async Task The_words_come_back_and_the_page_can_be_opened_again(bool script, string language, string again)
    {
        const string Words = "The plan pays 80% <b>after</b> $350";
        var owner = await OwnerAsync(Screen.Phone, script);
        await owner.ReadsAsync(language);
        var page = $"/cases/{Rig.Seeds["typed"]}/insurance";
        await owner.GoAsync(page);

        // As if the server had new keys: the form's mark and its cookie do not belong together any more.
        var cookies = await owner.Page.Context.CookiesAsync();
        await owner.Page.Context.ClearCookiesAsync(new() { Name = cookies.Single(cookie => cookie.Name.EndsWith("antiforgery", StringComparison.Ordinal)).Name });
        await owner.Page.RouteAsync("**/draft", route => route.AbortAsync());
        await owner.Page.FillAsync("#cost-notes", Words);
        await owner.Page.ClickAsync("form:has(#cost-notes) button");

        await Assertions.Expect(owner.Page.Locator("#typed")).ToHaveValueAsync(Words);
        await owner.AssertAccessibleAsync();
        await owner.AssertFitsAcrossAsync();
        await owner.ShootAsync($"stale-{language}");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = again }).ClickAsync();
        await owner.Page.Locator("#cost-notes").WaitForAsync();
        await owner.Page.FillAsync("#cost-notes", Words);
        await owner.Page.ClickAsync("form:has(#cost-notes) button");
        await owner.ReachAsync("**/insurance?saved=*");
        Assert.Equal(Words, await owner.Page.InputValueAsync("#cost-notes"));
        await owner.Page.FillAsync("#cost-notes", "");
        await owner.Page.ClickAsync("form:has(#cost-notes) button");
    }
}
