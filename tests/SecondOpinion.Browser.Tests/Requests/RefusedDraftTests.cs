using System.Globalization;
using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Requests;

/// <summary>Drafts that the server does not take. The browser's clock is moved, so that nothing waits.</summary>
public sealed class RefusedDraftTests(BrowserRig rig) : BrowserTest(rig)
{
    private const string Words = "They want the slides by Friday";

    private int sent;

    [Theory]
    [InlineData(400, "load the page again", false)]
    [InlineData(401, "cannot be saved", false)]
    [InlineData(403, "cannot be saved", false)]
    [InlineData(404, "cannot be saved", false)]
    [InlineData(413, "too long to save", true)]
    public async Task What_is_refused_for_good_is_said_once_and_only_a_shorter_text_is_sent_again(int status, string says, bool again)
    {
        var (page, visitor) = await AnsweringAsync(status);
        await page.FillAsync("#said", Words);
        await page.Clock.RunForAsync(1_500);
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync(says);
        await page.Clock.RunForAsync(120_000);
        await AssertSentAsync(1, page);

        await page.FillAsync("#said", "They want the slides");
        await page.Clock.RunForAsync(1_500);
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync(says);
        await page.Clock.RunForAsync(120_000);
        await AssertSentAsync(again ? 2 : 1, page);
        await Assertions.Expect(page.Locator("#said")).ToHaveValueAsync("They want the slides");
        await visitor.AssertAccessibleAsync();
        await visitor.ShootAsync(string.Create(CultureInfo.InvariantCulture, $"draft-refused-{status}"));
    }

    [Theory]
    [InlineData(500, null, 5)]
    [InlineData(503, "20", 20)]
    [InlineData(429, "30", 30)]
    public async Task What_may_pass_is_tried_again_and_not_before_the_server_said(int status, string? after, int seconds)
    {
        var (page, _) = await AnsweringAsync(status, after);
        await page.FillAsync("#said", Words);
        await page.Clock.RunForAsync(1_500);
        await Assertions.Expect(page.Locator("[data-saved]")).ToHaveTextAsync("Not saved yet. We will try again.");
        await page.Clock.RunForAsync((seconds - 2) * 1_000);
        await AssertSentAsync(1, page);

        await page.UnrouteAllAsync();
        await page.Clock.RunForAsync(5_000);
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved");
        await page.FillAsync("#said", "");
        await page.Clock.RunForAsync(1_500);
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved");
    }

    [Fact]
    public async Task The_language_switch_says_in_the_language_asked_for_why_the_page_stays()
    {
        var (page, visitor) = await AnsweringAsync(404);
        await page.FillAsync("#said", Words);
        await page.Clock.RunForAsync(1_500);
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("cannot be saved");

        await page.ClickAsync(".language-switch button");

        await Assertions.Expect(page.Locator("[data-saved][lang=es]")).ToContainTextAsync("La página sigue en este idioma");
        await Assertions.Expect(page.Locator("#said")).ToHaveValueAsync(Words);
        await AssertSentAsync(1, page);
        await visitor.AssertAccessibleAsync();
        await visitor.ShootAsync("language-stays");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_with_refused_words_comes_back_in_another_language_and_says_beside_them_why(bool gone)
    {
        var (theirs, _) = await AtAnswersAsync();
        var (page, visitor) = await AtAnswersAsync();
        // Of either case its own: what the other one left behind is not what is saved here.
        var words = gone ? "Theirs" : "Theirs, too";
        await theirs.FillAsync("#answer-7", words);
        await theirs.ClickAsync("#card-7 button");
        await Assertions.Expect(theirs.Locator("main .alert")).ToContainTextAsync("Saved");
        if (gone)
        {
            await page.EvaluateAsync("() => { document.querySelector('[name=question-7]').value = 'gone'; }");
        }

        await page.FillAsync("#answer-7", "Mine, to be kept");
        await Assertions.Expect(page.Locator("[data-refused=answer-7]")).Not.ToBeEmptyAsync();
        await visitor.SwitchAsync("es");

        if (gone)
        {
            await Assertions.Expect(page.Locator("#lost-7")).ToHaveValueAsync("Mine, to be kept");
        }
        else
        {
            await Assertions.Expect(page.Locator("#answer-7-error")).ToContainTextAsync($"Ahora dice: “{words}”.");
            await Assertions.Expect(page.Locator("#answer-7")).ToHaveValueAsync("Mine, to be kept");
        }

        await visitor.AssertInSpanishAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.ShootAsync($"answers-switched-{(gone ? "gone" : "crossed")}");
        await theirs.FillAsync("#answer-7", "");
        await theirs.RunAndWaitForResponseAsync(() => theirs.ClickAsync("#card-7 button"), answer => answer.Request.Method == "POST" && new Uri(answer.Url).AbsolutePath.EndsWith("/answers", StringComparison.Ordinal));
        await Assertions.Expect(theirs.Locator("#answer-7")).ToHaveValueAsync("");
    }

    // What was sent before has come here once something that was sent after it is answered.
    private async Task AssertSentAsync(int times, IPage page)
    {
        await page.EvaluateAsync("async () => { await fetch(location.href); }");
        Assert.Equal(times, sent);
    }

    private async Task<(IPage Page, Visitor Visitor)> AtAnswersAsync()
    {
        var visitor = await OwnerAsync(Screen.Phone);
        var request = await RequestAsync(visitor);
        await visitor.GoAsync($"{request.Replace("/requests/", "/visits/", StringComparison.Ordinal)}/answers");
        return (visitor.Page, visitor);
    }

    private async Task<string> RequestAsync(Visitor visitor)
    {
        await visitor.GoAsync($"/cases/{Rig.Seeds["refused"]}/requests");
        return (await visitor.Page.Locator("main a[href*='/requests/']").First.GetAttributeAsync("href"))!;
    }

    private async Task<(IPage Page, Visitor Visitor)> AnsweringAsync(int status, string? after = null)
    {
        var visitor = await OwnerAsync(Screen.Phone);
        var page = visitor.Page;
        var request = await RequestAsync(visitor);
        await page.Clock.InstallAsync();
        await visitor.GoAsync($"{request}/contact");
        await page.RouteAsync("**/contact/draft", async route =>
        {
            sent++;
            await route.FulfillAsync(new() { Status = status, Headers = after is null ? [] : new Dictionary<string, string>(StringComparer.Ordinal) { ["Retry-After"] = after } });
        });
        return (page, visitor);
    }
}
