using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Share;

/// <summary>From "Share my plan" to a plan read on another device, and back to nobody.</summary>
public sealed class ShareJourneyTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Desk, false)]
    public async Task A_link_is_made_opened_elsewhere_and_stopped(Screen screen, bool script)
    {
        var name = $"share-{screen}{(script ? "" : "-no-script")}";
        var plan = $"/cases/{Rig.Seeds["walter"]}";
        var owner = await OwnerAsync(screen, script);
        await owner.GoAsync(plan);
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Share my plan" }).ClickAsync();
        await LookAsync(owner, name);

        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = await owner.Page.GetByLabel("The link", new() { Exact = true }).InputValueAsync();
        await LookAsync(owner, $"{name}-made");
        Assert.DoesNotContain(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..], owner.Page.Url, StringComparison.Ordinal);

        var helper = await VisitorAsync(screen, script);
        await OpenAsync(helper, link);
        await Assertions.Expect(helper.Page.Locator(".viewer-note")).ToContainTextAsync("Walter’s plan");
        await LookAsync(helper, $"{name}-viewer");
        foreach (var page in (string[])["/records", "/questions"])
        {
            await helper.GoAsync(plan + page);
            Assert.Equal(0, await helper.Page.Locator("main form[method=post] button[type=submit]").CountAsync());
            await LookAsync(helper, $"{name}-viewer{page.Replace('/', '-')}");
        }

        await helper.GoAsync($"{plan}/print/visit");

        await owner.GoAsync($"{plan}/share");
        Assert.Equal(0, await owner.Page.Locator("#share-link").CountAsync());
        await Assertions.Expect(owner.Page.Locator(".share-links")).ToContainTextAsync("Opened once");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Stop sharing" }).First.ClickAsync();
        await Assertions.Expect(owner.Page.Locator(".alert")).ToContainTextAsync("That link is stopped.");
        await LookAsync(owner, $"{name}-stopped");

        var gone = await helper.Page.GotoAsync(plan);
        Assert.Equal(404, gone!.Status);
        await LookAsync(helper, $"{name}-gone");
    }

    [Fact]
    public async Task Two_quick_presses_make_one_link_and_show_it()
    {
        var owner = await OwnerAsync(Screen.Phone);
        await owner.GoAsync($"/cases/{Rig.Seeds["mei"]}/share");
        var before = await owner.Page.Locator("button[name=stop]").CountAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).DblClickAsync();
        var link = await owner.Page.GetByLabel("The link", new() { Exact = true }).InputValueAsync();
        await owner.GoAsync($"/cases/{Rig.Seeds["mei"]}/share");
        Assert.Equal(before + 1, await owner.Page.Locator("button[name=stop]").CountAsync());
        var helper = await VisitorAsync();
        await OpenAsync(helper, link);
        await Assertions.Expect(helper.Page.Locator(".viewer-note")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_token_leaves_the_address_bar_and_the_history()
    {
        var owner = await OwnerAsync();
        await owner.GoAsync($"/cases/{Rig.Seeds["mei"]}/share");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = await owner.Page.GetByLabel("The link", new() { Exact = true }).InputValueAsync();
        var token = link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];

        var helper = await VisitorAsync();
        await OpenAsync(helper, link);
        Assert.DoesNotContain(token, helper.Page.Url, StringComparison.Ordinal);
        await helper.Page.GoBackAsync();
        Assert.DoesNotContain(token, helper.Page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(helper.Requests.Where(asked => !asked.StartsWith(link, StringComparison.Ordinal)), asked => asked.Contains(token, StringComparison.Ordinal));
        Assert.DoesNotContain(Rig.App.Log, line => line.Contains(token, StringComparison.Ordinal));
    }

    private static async Task OpenAsync(Visitor helper, string link)
    {
        if (helper.HasScript)
        {
            await helper.Page.GotoAsync(link);
        }
        else
        {
            await helper.GoAsync("/s");
            await helper.Page.GetByLabel("Paste the link that was sent to you").FillAsync(link);
            await helper.Page.GetByRole(AriaRole.Button, new() { Name = "Open the plan" }).ClickAsync();
        }

        await helper.ReachAsync("**/cases/*");
    }

    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync(name);
    }
}
