using System.Net;
using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Timeline;

/// <summary>The days of a plan, from the page into a calendar program and back to nobody.</summary>
public sealed class TimelineJourneyTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData(Screen.Phone, true, "rosa")]
    [InlineData(Screen.Phone, false, "rosa")]
    [InlineData(Screen.Desk, true, "wide-letters")]
    [InlineData(Screen.Phone, true, "right-to-left")]
    public async Task Days_are_read_and_a_calendar_link_is_made_and_stopped(Screen screen, bool script, string seed)
    {
        var name = $"timeline-{seed}-{screen}{(script ? "" : "-no-script")}";
        var owner = await OwnerAsync(screen, script);
        await owner.GoAsync($"/cases/{Rig.Seeds[seed]}/timeline");
        await LookAsync(owner, name);

        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make a calendar link" }).ClickAsync();
        var link = await owner.Page.GetByLabel("Private calendar link", new() { Exact = true }).InputValueAsync();
        await LookAsync(owner, $"{name}-made");
        using var program = new HttpClient();
        Assert.Contains("BEGIN:VEVENT", await program.GetStringAsync(new Uri(link)), StringComparison.Ordinal);

        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Stop the link" }).ClickAsync();
        await Assertions.Expect(owner.Page.Locator(".alert")).ToContainTextAsync("The calendar link is stopped.");
        using var gone = await program.GetAsync(new Uri(link));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.DoesNotContain(Rig.App.Log, line => line.Contains(link[(link.LastIndexOf('/') + 1)..^4], StringComparison.Ordinal));

        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "See who did what, and when" }).ClickAsync();
        await Assertions.Expect(owner.Page.Locator("h1")).ToHaveTextAsync("Who did what");
        await Assertions.Expect(owner.Page.Locator("main")).ToContainTextAsync("Stopped the calendar link");
        await LookAsync(owner, $"{name}-activity");
    }

    [Fact]
    public async Task The_link_is_copied_with_one_press()
    {
        var owner = await OwnerAsync();
        await owner.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await owner.GoAsync($"/cases/{Rig.Seeds["denise"]}/timeline");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make a calendar link" }).ClickAsync();
        var link = await owner.Page.GetByLabel("Private calendar link", new() { Exact = true }).InputValueAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("Copied", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal(link, await owner.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_day_is_saved_as_a_file_for_a_calendar()
    {
        var owner = await OwnerAsync();
        await owner.GoAsync($"/cases/{Rig.Seeds["rosa"]}/timeline");
        var download = await owner.Page.RunAndWaitForDownloadAsync(() => owner.Page.Locator(".timeline__add").First.ClickAsync());
        Assert.Equal("plan.ics", download.SuggestedFilename);
    }

    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync(name);
    }
}
