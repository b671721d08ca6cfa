using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Languages;

/// <summary>A page with words that nobody will ever keep stays in its language, and says so where it is seen.</summary>
public sealed class StayingTests(BrowserRig rig) : BrowserTest(rig)
{
    private const string Stays = "La página sigue en este idioma";

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    public async Task The_list_of_the_plan_says_why_its_own_question_is_not_kept_and_why_it_stays(int status)
    {
        var visitor = await OwnerAsync(Screen.Phone);
        var page = visitor.Page;
        await visitor.GoAsync($"/cases/{Rig.Seeds["refused"]}/questions");
        await visitor.ListAwakeAsync();
        await page.RouteAsync("**/questions/draft", route => route.FulfillAsync(new() { Status = status }));
        await page.ClickAsync("details:has([name=own]) > summary");
        await page.FillAsync("[name=own]", "May I keep my garden?");
        await Assertions.Expect(page.Locator("[data-saved].saved-note--ended")).Not.ToBeEmptyAsync();

        await page.ClickAsync(".language-switch button");

        await Assertions.Expect(page.Locator("[data-saved][lang=es]")).ToContainTextAsync(Stays);
        await Assertions.Expect(page.Locator("[data-saved][lang=es]")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(page.Locator("[name=own]")).ToHaveValueAsync("May I keep my garden?");
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync("language-stays-questions");
    }

    [Fact]
    public async Task Where_one_form_was_refused_and_another_one_waits_the_page_says_that_it_stays()
    {
        var visitor = await OwnerAsync(Screen.Phone);
        var page = visitor.Page;
        await AtContactAsync(visitor);
        await page.RouteAsync("**/contact/draft", route => route.FulfillAsync(new() { Status = 409, ContentType = "application/json", Body = "{}" }));
        await page.RouteAsync("**/waits/draft", route => route.FulfillAsync(new() { Status = 500 }));
        await page.EvaluateAsync("() => document.querySelector('main').insertAdjacentHTML('beforeend', '<form data-draft=\"/waits/draft\"><input name=\"waits\"></form>')");
        await page.FillAsync("[name=waits]", "Later");
        await page.FillAsync("#said", "Now");

        await page.ClickAsync(".language-switch button");

        await Assertions.Expect(page.Locator("[data-saved][lang=es]")).ToContainTextAsync(Stays);
        await Assertions.Expect(page.Locator("#said")).ToHaveValueAsync("Now");
    }

    [Fact]
    public async Task Words_that_Save_gave_back_stay_on_their_page_and_overwrite_nobody()
    {
        var (theirs, visitor) = (await OwnerAsync(), await OwnerAsync(Screen.Phone));
        var answers = $"{(await RequestAsync(visitor)).Replace("/requests/", "/visits/", StringComparison.Ordinal)}/answers";
        await theirs.GoAsync(answers);
        await visitor.GoAsync(answers);
        await SaveAsync(theirs, "Theirs, first");

        await SaveAsync(visitor, "Mine, given back");
        await Assertions.Expect(visitor.Page.Locator("#answer-6-error")).ToContainTextAsync("Theirs, first");
        await visitor.Page.ClickAsync(".language-switch button");

        await Assertions.Expect(visitor.Page.Locator("[data-saved][lang=es]")).ToContainTextAsync(Stays);
        await Assertions.Expect(visitor.Page.Locator("#answer-6")).ToHaveValueAsync("Mine, given back");
        await theirs.GoAsync(answers);
        await Assertions.Expect(theirs.Page.Locator("#answer-6")).ToHaveValueAsync("Theirs, first");

        async Task SaveAsync(Visitor who, string words)
        {
            await who.Page.FillAsync("#answer-6", words);
            await who.Page.RunAndWaitForResponseAsync(() => who.Page.ClickAsync("#card-6 button"), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/answers", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(Screen.Phone, "static")]
    [InlineData(Screen.Desk, "sticky")]
    public async Task What_will_never_be_kept_covers_nothing_on_a_phone_and_stays_in_view_with_room_to_spare(Screen screen, string position)
    {
        var visitor = await OwnerAsync(screen);
        var page = visitor.Page;
        await AtContactAsync(visitor);
        const string Room = "() => getComputedStyle(document.documentElement).scrollPaddingBottom";
        var room = await page.EvaluateAsync<string>(Room);
        await page.RouteAsync("**/contact/draft", route => route.FulfillAsync(new() { Status = 404 }));
        await page.FillAsync("#said", "They want the slides");
        var note = page.Locator("[data-saved].saved-note--ended");
        await Assertions.Expect(note).ToContainTextAsync("cannot be saved");
        Assert.Equal(position, await note.EvaluateAsync<string>("e => getComputedStyle(e).position"));
        Assert.Equal(room, await page.EvaluateAsync<string>(Room));

        // Beside the button that somebody presses next.
        await page.Locator("main form button[type=submit]").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(note).ToBeInViewportAsync();
        await visitor.ShootAsync($"draft-refused-{screen}");
    }

    private async Task AtContactAsync(Visitor visitor) => await visitor.GoAsync($"{await RequestAsync(visitor)}/contact");

    private async Task<string> RequestAsync(Visitor visitor)
    {
        await visitor.GoAsync($"/cases/{Rig.Seeds["refused"]}/requests");
        return (await visitor.Page.Locator("main a[href*='/requests/']").First.GetAttributeAsync("href"))!;
    }
}
