using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Plan;

public sealed class TwoPagesTests(BrowserRig rig) : BrowserTest(rig)
{
    [Fact]
    public async Task A_press_on_one_open_page_shows_on_another_by_itself()
    {
        var (plan, records) = await BothAsync();
        var note = plan.Page.Locator(".task-list a[href$=\"/stages/requesting\"]");
        var before = await note.InnerTextAsync();

        await records.Page.Locator("main ol button").First.ClickAsync();
        await Assertions.Expect(records.Page.Locator("main .alert").Filter(new() { HasText = "Saved." })).ToBeVisibleAsync();
        await Assertions.Expect(note).Not.ToHaveTextAsync(before);
    }

    [Fact]
    public async Task A_page_on_which_somebody_types_keeps_the_typing_and_offers_the_newest()
    {
        var (_, records) = await BothAsync();
        var typing = await OwnerAsync(Screen.Phone);
        await typing.GoAsync($"/cases/{Rig.Seeds["lived-AskForRecords"]}/insurance");
        await typing.HearsAsync();
        var box = typing.Page.Locator("main textarea, main input[type=text]").First;
        await typing.Page.RunAndWaitForResponseAsync(() => box.FillAsync("I am still typing"), response => response.Url.EndsWith("/draft", StringComparison.Ordinal));

        // A page does not hear its own half typed words: longer than the answer to one's own press is waited for.
        await Task.Delay(TimeSpan.FromSeconds(1));
        await Assertions.Expect(typing.Page.Locator("[data-newer]")).ToHaveCountAsync(0);

        await records.Page.Locator("main ol button").First.ClickAsync();
        await Assertions.Expect(typing.Page.Locator("[data-newer]")).ToBeVisibleAsync();
        Assert.Equal("I am still typing", await box.InputValueAsync());
    }

    private async Task<(Visitor Plan, Visitor Records)> BothAsync()
    {
        var plan = await OwnerAsync(Screen.Phone);
        var records = await OwnerAsync(Screen.Desk);
        await plan.GoAsync($"/cases/{Rig.Seeds["lived-AskForRecords"]}");
        await records.GoAsync($"/cases/{Rig.Seeds["lived-AskForRecords"]}/records");

        // The island that follows the case is awake once it is connected.
        await plan.HearsAsync();
        return (plan, records);
    }
}
