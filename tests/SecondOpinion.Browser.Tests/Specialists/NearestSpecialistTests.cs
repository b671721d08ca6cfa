using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Journeys;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Specialists;

/// <summary>From "mieloma" on a phone to who treats it nearest to a rural ZIP code, two of them side by side, and the calls on paper.</summary>
public sealed class NearestSpecialistTests(BrowserRig rig, ListedApp listed) : BrowserTest(rig), IClassFixture<ListedApp>
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desk, true)]
    public async Task Who_treats_it_is_found_compared_and_printed(Screen screen, bool script)
    {
        var name = $"specialists-{screen}{(script ? "" : "-no-script")}";
        var visitor = await VisitorAsync(screen, script, listed.App);
        var walk = await ToSpecialistsAsync(visitor);
        var page = visitor.Page;
        await LookAsync(visitor, $"{name}-begun");

        await page.FillAsync("#place", "Xyzzyville");
        await SearchAsync(page);
        await Assertions.Expect(page.Locator("#error-summary")).ToContainTextAsync("We do not know that place.");
        await LookAsync(visitor, $"{name}-unknown");

        await page.FillAsync("#place", "59718");
        await SearchAsync(page);
        await Assertions.Expect(page.Locator("#place-1")).ToHaveTextAsync("Ann Doctorb, MD");
        await Assertions.Expect(page.Locator(".finder [id^=place-]:is(h3)")).ToHaveCountAsync(10);
        await Assertions.Expect(page.Locator("#nearest-hospital")).ToHaveTextAsync("Valley Hospital");
        Assert.DoesNotContain("59718", page.Url, StringComparison.Ordinal);
        await LookAsync(visitor, $"{name}-found");

        await page.ClickAsync(".pager button[value^='page:2:']");
        await visitor.ReachAsync("**?page=2*");
        await Assertions.Expect(page.Locator(".pager")).ToContainTextAsync("Page 2");
        await LookAsync(visitor, $"{name}-second-page");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#place-1")).ToHaveTextAsync("Ann Doctorb, MD");

        await AddAsync(page, 1);
        await AddAsync(page, 2);
        await Assertions.Expect(page.Locator("ul.my-list > li")).ToHaveCountAsync(2);
        await page.Locator("button[value^='remove:']").First.ClickAsync();
        await page.ClickAsync("button[value=put-back]");
        await Assertions.Expect(page.Locator("ul.my-list > li")).ToHaveCountAsync(2);
        await LookAsync(visitor, $"{name}-added");

        await page.ClickAsync("a[href$='compare-places']");
        await Assertions.Expect(page.Locator(".compare tbody tr")).ToHaveCountAsync(2);
        await LookAsync(visitor, $"{name}-compared");
        await page.ClickAsync("#answers-1 > summary");
        await page.FillAsync("#wait-1", "3 weeks");
        await page.ClickAsync("#answers-1 button");
        await Assertions.Expect(page.Locator(".compare tbody tr").First).ToContainTextAsync("3 weeks");
        await LookAsync(visitor, $"{name}-answered");

        await visitor.GoAsync($"{walk.Case}/print/office");
        await Assertions.Expect(page.Locator("article.office")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("article.office").First).ToContainTextAsync("“mieloma”");
        if (script)
        {
            Assert.Equal(2, (await PrintedPdf.OfAsync(page, "Letter", name)).Pages);
        }
    }

    [Fact]
    public async Task A_name_and_a_distance_answer_by_themselves()
    {
        var visitor = await VisitorAsync(Screen.Phone, script: true, listed.App);
        await ToSpecialistsAsync(visitor);
        await visitor.Page.Locator("#place").PressSequentiallyAsync("59718");
        await Assertions.Expect(visitor.Page.Locator("#place-1")).ToHaveTextAsync("Ann Doctorb, MD");
        await visitor.Page.ClickAsync("#narrow > summary");
        await visitor.Page.FillAsync("#called", "smith");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visitor.Page.Locator("#place-1")).ToHaveTextAsync("Ann Smith-O'Brien, MD");
        await LookAsync(visitor, "specialists-named");
        await visitor.Page.SelectOptionAsync("#miles", "10");
        await Assertions.Expect(visitor.Page.Locator(".finder__count")).ToContainTextAsync("No place near");
        await LookAsync(visitor, "specialists-none");
    }

    [Fact]
    public async Task Where_the_lists_come_from_can_be_read()
    {
        var visitor = await VisitorAsync(Screen.Phone, script: true, listed.App);
        await visitor.GoAsync("/lists");
        await LookAsync(visitor, "lists");
    }

    private static async Task<WizardWalk> ToSpecialistsAsync(Visitor visitor)
    {
        var walk = await new WizardWalk(visitor, looksClosely: false).StartAsync();
        await walk.StepAsync("who", "told", ("person", "me"), ("first-name", "Rosa"));
        await walk.StepAsync("told", "name", ("kind", "blood-cancer"));
        await walk.StepAsync("name", "so-far", ("own-words", "mieloma"));
        await walk.StepAsync("so-far", "urgency", ("so-far", "biopsy"));
        await walk.StepAsync("urgency", "reason-groups", ("start-now", "no"));
        await walk.StepAsync("reason-groups", "reasons", ("groups", "g-diagnosis"));
        await walk.StepAsync("reasons", "matters", ("reasons", "r-cancer"));
        await walk.StepAsync("matters", "visit-type");
        await walk.StepAsync("visit-type", "specialists", ("visit", "in-person"));
        return walk;
    }

    private static Task SearchAsync(IPage page) => page.Locator(".finder__form button[value=search]").ClickAsync();

    private static async Task AddAsync(IPage page, int number)
    {
        var card = page.Locator($"li.place:has(#place-{number})");
        await card.Locator("button[value^='add:']").ClickAsync();
        await Assertions.Expect(card.Locator(".place__listed")).ToBeVisibleAsync();
    }

    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.AssertFitsAcrossAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.ShootAsync(name);
    }
}
