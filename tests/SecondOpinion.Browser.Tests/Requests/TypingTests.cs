using System.Collections.Concurrent;
using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Requests;

/// <summary>Typing over a bad connection, and while someone else types on the same page.</summary>
public sealed class TypingTests(BrowserRig rig) : BrowserTest(rig)
{
    private const string Draft = "**/answers/draft";

    [Fact]
    public async Task A_draft_whose_answer_was_lost_is_not_taken_for_words_of_someone_else()
    {
        var (page, _) = await AtAsync("answers");
        await page.RouteAsync(
            Draft,
            async route =>
            {
                await route.FetchAsync();
                await route.AbortAsync();
            },
            new() { Times = 1 });
        await page.FillAsync("#answer-1", "Más tarde,\nshe said");
        await Assertions.Expect(page.Locator("[data-saved]")).ToHaveTextAsync("Not saved yet. We will try again.");
        await page.FillAsync("#answer-1", "Más tarde,\nshe said. It can wait.");
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved");
        await page.FillAsync("#answer-1", "It can wait.");
        await page.ClickAsync("#card-1 button");
        await Assertions.Expect(page.Locator("main .alert")).ToContainTextAsync("Saved");
        await Assertions.Expect(page.Locator("#answer-1")).ToHaveValueAsync("It can wait.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_draft_that_is_still_on_its_way_is_called_back_by_what_comes_after_it(bool saves)
    {
        var (page, _) = await AtAsync("answers");
        var calledBack = new TaskCompletionSource();
        page.RequestFailed += (_, request) => calledBack.TrySetResult();
        await page.RouteAsync(Draft, async _ => await calledBack.Task, new() { Times = 1 });
        await page.RunAndWaitForRequestAsync(() => page.FillAsync("#answer-2", "No"), request => request.Url.EndsWith("/answers/draft", StringComparison.Ordinal));
        await page.FillAsync("#answer-2", "No, not now");
        if (saves)
        {
            await page.ClickAsync("#card-2 button");
            await Assertions.Expect(page.Locator("main .alert")).ToContainTextAsync("Saved");
        }
        else
        {
            await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved");
        }

        await calledBack.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await page.ReloadAsync();
        Assert.Equal("No, not now", await page.InputValueAsync("#answer-2"));
        await page.FillAsync("#answer-2", "");
        await page.ClickAsync("#card-2 button");
        await Assertions.Expect(page.Locator("main .alert")).ToContainTextAsync("Saved");
    }

    [Fact]
    public async Task A_draft_that_is_on_its_way_is_sent_once_more_when_the_phone_locks_itself()
    {
        var (page, _) = await AtAsync("answers");
        var sent = new ConcurrentQueue<string>();
        var again = new TaskCompletionSource();
        await page.RouteAsync(Draft, async route =>
        {
            sent.Enqueue(route.Request.Method);
            if (sent.Count > 1)
            {
                again.TrySetResult();
                await route.ContinueAsync();
            }
        });
        await page.RunAndWaitForRequestAsync(() => page.FillAsync("#answer-3", "Ask again"), request => request.Url.EndsWith("/answers/draft", StringComparison.Ordinal));
        await page.EvaluateAsync("() => { Object.defineProperty(document, 'visibilityState', { value: 'hidden' }); document.dispatchEvent(new Event('visibilitychange')); }");
        await again.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Where_saving_never_comes_back_the_typing_is_kept_as_a_draft()
    {
        var (page, _) = await AtAsync("answers");
        await page.RouteAsync("**/answers", _ => Task.CompletedTask);
        await page.FillAsync("#answer-4", "Not today");
        await page.ClickAsync("#card-4 button");
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved", new() { Timeout = 15_000 });
    }

    [Theory]
    [InlineData("en", "It now says: “Theirs, and a few words more”.")]
    [InlineData("es", "Ahora dice: “Theirs, and a few words more”.")]
    public async Task What_cannot_be_saved_is_said_at_its_card_and_can_be_copied(string language, string says)
    {
        var (theirs, _) = await AtAsync("answers");
        var (page, visitor) = await AtAsync("answers");
        await visitor.ReadsAsync(language);
        await page.ReloadAsync();
        await theirs.FillAsync("#answer-5", "Theirs, and a few words more");
        await theirs.ClickAsync("#card-5 button");
        await Assertions.Expect(theirs.Locator("main .alert")).ToContainTextAsync("Saved");

        await page.EvaluateAsync("() => { document.querySelector('[name=question-6]').value = 'gone'; }");
        await page.FillAsync("#answer-5", "Mine");
        await page.FillAsync("#answer-6", "To be copied");
        await page.ClickAsync("#card-5 button");
        await Assertions.Expect(page.Locator("#answer-5-error")).ToContainTextAsync(says);
        await Assertions.Expect(page.Locator("#answer-5")).ToHaveValueAsync("Mine");
        await Assertions.Expect(page.Locator("#lost-6")).ToHaveValueAsync("To be copied");
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"answers-left-{language}");
        await theirs.FillAsync("#answer-5", "");
        await theirs.ClickAsync("#card-5 button");
        await Assertions.Expect(theirs.Locator("#answer-5")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_newest_page_with_the_typing_put_back_still_tells_what_someone_else_saved()
    {
        var records = $"/cases/{Rig.Seeds["typed"]}/records/1";
        var (mine, theirs) = (await OwnerAsync(Screen.Phone), await OwnerAsync());
        foreach (var visitor in new[] { mine, theirs })
        {
            await visitor.GoAsync(records);
            await visitor.Page.ClickAsync("details:has(#note) > summary");
            await visitor.HearsAsync();
        }

        await mine.Page.FillAsync("#note", "Mine");
        await theirs.Page.FillAsync("#note", "Theirs");
        await theirs.Page.ClickAsync("form:has(#note) button");
        await mine.Page.ClickAsync("[data-newer]");
        await Assertions.Expect(mine.Page.Locator("[data-newer]")).ToHaveCountAsync(0);
        await Assertions.Expect(mine.Page.Locator("#note")).ToHaveValueAsync("Mine");
        await mine.Page.ClickAsync("form:has(#note) button");
        await Assertions.Expect(mine.Page.Locator("#note-error")).ToContainTextAsync("It now says: “Theirs”.");
        await Assertions.Expect(mine.Page.Locator("#note")).ToHaveValueAsync("Mine");
    }

    [Fact]
    public async Task Another_language_keeps_what_was_chosen_and_what_the_form_was_opened_with()
    {
        var (page, visitor) = await AtAsync("when");
        var opened = await page.InputValueAsync("input[name=opened]");
        await page.SelectOptionAsync("#zone", "alaska");
        var (theirs, _) = await AtAsync("when");
        await theirs.FillAsync("#doctor", $"Dr. {Guid.NewGuid():N}");
        await theirs.ClickAsync("button[value=save]");
        await theirs.Locator(".link-list").First.WaitForAsync();
        await visitor.SwitchAsync("es");
        await Assertions.Expect(page.Locator("#zone")).ToHaveValueAsync("alaska");
        Assert.Equal(opened, await page.InputValueAsync("input[name=opened]"));
    }

    private async Task<(IPage Page, Visitor Visitor)> AtAsync(string what)
    {
        var visitor = await OwnerAsync(Screen.Phone);
        await visitor.GoAsync($"/cases/{Rig.Seeds["typed"]}/requests");
        var request = await visitor.Page.Locator("main a[href*='/requests/']").First.GetAttributeAsync("href");
        await visitor.GoAsync($"{request!.Replace("/requests/", "/visits/", StringComparison.Ordinal)}/{what}");
        return (visitor.Page, visitor);
    }
}
