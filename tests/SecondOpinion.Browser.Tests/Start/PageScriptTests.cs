using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Start;

/// <summary>What script adds: kept drafts, focus that follows, a text size that changes in place.</summary>
public sealed partial class PageScriptTests(BrowserRig rig) : BrowserTest(rig)
{
    [Fact]
    public async Task Unfinished_typing_is_kept_and_found_again()
    {
        var visitor = await VisitorAsync(Screen.Phone);
        await visitor.StartPlanAsync();
        await visitor.Page.CheckAsync("input[type=radio] >> nth=1");
        await Assertions.Expect(visitor.Page.Locator("[data-saved]")).ToContainTextAsync("Saved");
        await visitor.Page.ReloadAsync();
        Assert.True(await visitor.Page.IsCheckedAsync("input[type=radio] >> nth=1"));
    }

    [Fact]
    public async Task Without_a_connection_nothing_is_called_saved_until_it_is()
    {
        var visitor = await VisitorAsync();
        await visitor.StartPlanAsync();
        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.Page.CheckAsync("input[type=radio] >> nth=2");
        await Assertions.Expect(visitor.Page.Locator("[data-saved]")).ToHaveTextAsync("Not saved yet. We will try again.");
        await visitor.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(visitor.Page.Locator("[data-saved]")).ToContainTextAsync(SavedAt(), new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task After_an_answer_focus_is_on_the_next_question()
    {
        var visitor = await VisitorAsync();
        await visitor.StartPlanAsync();
        await visitor.Page.CheckAsync("input[type=radio] >> nth=0");
        await visitor.Page.ClickAsync(".button-row button:has-text('Continue')");
        await visitor.LeaveAsync("**/who");
        await Assertions.Expect(visitor.Page.Locator("main h1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task After_an_error_focus_is_on_the_summary_and_its_link_leads_to_the_field()
    {
        var visitor = await VisitorAsync(Screen.Phone);
        await visitor.StartPlanAsync();
        await visitor.Page.ClickAsync(".button-row button:has-text('Continue')");
        await Assertions.Expect(visitor.Page.Locator("#error-summary")).ToBeFocusedAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.ShootAsync("who-error-Phone");
        await visitor.Page.ClickAsync(".error-summary a");
        Assert.Equal("radio", await visitor.Page.EvaluateAsync<string>("document.activeElement.type"));
    }

    [Fact]
    public async Task A_larger_text_comes_in_place_and_stays()
    {
        var visitor = await VisitorAsync(Screen.Phone);
        await visitor.StartPlanAsync();
        await visitor.Page.CheckAsync("input[type=radio] >> nth=1");
        await visitor.Page.ClickAsync(".text-size summary");
        await visitor.ShootAsync("text-size-Phone");
        await visitor.Page.ClickAsync(".text-size button[value=larger]");
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-text-size", "larger");
        Assert.True(await visitor.Page.IsCheckedAsync("input[type=radio] >> nth=1"));
        await visitor.AssertFitsAcrossAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.Page.ReloadAsync();
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-text-size", "larger");
        await visitor.ShootAsync("who-larger-Phone");
    }

    [Theory]
    [InlineData("/start", Screen.Phone, true)]
    [InlineData("/start", Screen.Desk, false)]
    [InlineData("/cases", Screen.Phone, true)]
    [InlineData("/cases", Screen.Desk, true)]
    [InlineData("/status/404", Screen.Phone, true)]
    [InlineData("/status/500", Screen.Desk, true)]
    public async Task Plain_pages_fit_and_are_accessible(string path, Screen screen, bool script)
    {
        var visitor = await VisitorAsync(screen, script);
        await visitor.GoAsync(path);
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"{path.Trim('/').Replace('/', '-')}-{screen}{(script ? "" : "-no-script")}");
    }

    [GeneratedRegex("^Saved [0-9]{1,2}:[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex SavedAt();
}
