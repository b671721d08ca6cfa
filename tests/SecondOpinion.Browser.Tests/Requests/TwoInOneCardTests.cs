using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Requests;

/// <summary>Two people type in the same answer.</summary>
public sealed class TwoInOneCardTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData("en", "Someone else wrote here too")]
    [InlineData("es", "Otra persona también escribió aquí")]
    public async Task Two_in_one_card_are_told_so_at_once_beside_it_and_the_page_stops_trying(string language, string says)
    {
        var (theirs, _) = await AtAsync();
        var (page, visitor) = await AtAsync();
        await visitor.ReadsAsync(language);
        await page.ReloadAsync();
        await theirs.FillAsync("#answer-8", $"Theirs in {language}");
        await theirs.ClickAsync("#card-8 button");
        await Assertions.Expect(theirs.Locator("main .alert")).ToContainTextAsync("Saved");

        var sent = 0;
        page.Request += (_, request) => sent += request.Url.EndsWith("/answers/draft", StringComparison.Ordinal) ? 1 : 0;
        await page.FillAsync("#answer-8", "Mine");
        await Assertions.Expect(page.Locator("[data-refused=answer-8]")).ToContainTextAsync(says);
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"answers-crossed-{language}");
        await page.WaitForTimeoutAsync(6_000);
        Assert.Equal((1, "Mine"), (sent, await page.InputValueAsync("#answer-8")));

        // Words on another card are kept all the same, and those here stay until they are saved or copied.
        await page.FillAsync("#answer-7", $"Beside it in {language}");
        await theirs.WaitForTimeoutAsync(2_500);
        await theirs.ReloadAsync();
        Assert.Equal(($"Beside it in {language}", $"Theirs in {language}"), (await theirs.InputValueAsync("#answer-7"), await theirs.InputValueAsync("#answer-8")));
        await page.ClickAsync("[data-language-switch] button");

        // The switch sends them along: the page in the other language has them, and says beside them what the other one wrote.
        await Assertions.Expect(page.Locator("#answer-8-error")).ToContainTextAsync($"Theirs in {language}");
        await Assertions.Expect(page.Locator("html")).Not.ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(page.Locator("#answer-8")).ToHaveValueAsync("Mine");
        await Assertions.Expect(page.Locator("[data-refused=answer-8]")).ToBeEmptyAsync();
        await page.ClickAsync("#card-8 button");
        await page.Locator("main .alert").WaitForAsync();
        await Assertions.Expect(page.Locator("#answer-8")).ToHaveValueAsync("Mine");
        await page.FillAsync("#answer-7", "");
        await page.FillAsync("#answer-8", "");
        await page.ClickAsync("#card-8 button");
        await Assertions.Expect(page.Locator("#answer-8")).ToHaveValueAsync("");
    }

    private async Task<(IPage Page, Visitor Visitor)> AtAsync()
    {
        var visitor = await OwnerAsync(Screen.Phone);
        await visitor.GoAsync($"/cases/{Rig.Seeds["typed"]}/requests");
        var request = await visitor.Page.Locator("main a[href*='/requests/']").First.GetAttributeAsync("href");
        await visitor.GoAsync($"{request!.Replace("/requests/", "/visits/", StringComparison.Ordinal)}/answers");
        return (visitor.Page, visitor);
    }
}
