using System.Globalization;
using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Print;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Requests;

/// <summary>From an office asked to the opinion received, on a phone and at a desk, with and without script.</summary>
public sealed class RequestsJourneyTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData(Screen.Phone, true, "en")]
    [InlineData(Screen.Desk, false, "en")]
    [InlineData(Screen.Desk, true, "es")]
    public async Task An_office_is_asked_visited_and_heard(Screen screen, bool script, string language)
    {
        var (visitor, page) = await StartedAsync(screen, script, language);
        var plan = $"/cases/{Rig.Seeds["asked"]}";
        await visitor.GoAsync($"{plan}/requests");
        await PressAsync(page, "form:has(#name) button");
        await page.Locator("#error-summary").WaitForAsync();
        await LookAsync(visitor, "requests-error", language);

        var office = $"Duke {screen} {script} {language}";
        await page.FillAsync("#name", office);
        await PressAsync(page, "form:has(#name) button");
        await page.GetByRole(AriaRole.Link, new() { Name = office, Exact = true }).WaitForAsync();
        await LookAsync(visitor, "requests", language);
        await page.GetByRole(AriaRole.Link, new() { Name = office, Exact = true }).ClickAsync();
        await page.Locator(".request-status").WaitForAsync();
        var request = new Uri(page.Url).AbsolutePath;
        var visit = request.Replace("/requests/", "/visits/", StringComparison.Ordinal);

        await PressAsync(page, "button[value=Called]");
        await page.Locator(".alert").WaitForAsync();
        await LookAsync(visitor, "request", language);

        await visitor.GoAsync($"{visit}/when");
        await DateAsync(page, "date", -1);
        await page.FillAsync("#place", "Duke Cancer Center");
        await PressAsync(page, "button[value=save]");
        await page.Locator("#error-summary").WaitForAsync();
        Assert.Equal("Duke Cancer Center", await page.InputValueAsync("#place"));
        await LookAsync(visitor, "when-error", language);
        await page.CheckAsync("#was", new() { Force = true });
        await PressAsync(page, "button[value=save]");
        await page.Locator(".link-list").First.WaitForAsync();
        await LookAsync(visitor, "visit", language);

        await AnswerAsync(visitor, page, visit, language);
        await visitor.GoAsync($"{visit}/feeling");
        await page.Locator("input[name=patient-trust][value='5']").CheckAsync(new() { Force = true });
        await PressAsync(page, "form:has(#patient-note) button");
        await page.Locator(".alert").WaitForAsync();
        await LookAsync(visitor, "feeling", language);

        await visitor.GoAsync(request);
        await PressAsync(page, "button[value=OpinionAwaited]");
        await page.Locator("p > button[value=Received]").WaitForAsync();
        await PressAsync(page, "button[value=Received]");
        await page.Locator("button[value=Received]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await PressAsync(page, "form:has(input[value=take-back]) button");
        await page.Locator("button[value=Received]").WaitForAsync();
        await LookAsync(visitor, "request-undone", language);
    }

    [Fact]
    public async Task A_visit_is_printed_with_its_own_questions_a_page_for_the_way_and_one_for_notes()
    {
        var (visitor, page) = await StartedAsync(Screen.Desk, script: true, "en");
        await visitor.GoAsync($"/cases/{Rig.Seeds["asked"]}/requests");
        await page.FillAsync("#name", "Printed office");
        await PressAsync(page, "form:has(#name) button");
        await page.GetByRole(AriaRole.Link, new() { Name = "Printed office", Exact = true }).ClickAsync();
        await page.Locator(".request-status").WaitForAsync();
        var request = new Uri(page.Url).AbsolutePath;
        var visit = request.Replace("/requests/", "/visits/", StringComparison.Ordinal);
        await visitor.GoAsync($"{visit}/when");
        await DateAsync(page, "date", 14);
        await page.SelectOptionAsync("#zone", "central");
        await page.FillAsync("#time", "2:30 pm");
        await PressAsync(page, "button[value=save]");
        await page.Locator(".visit-task").First.WaitForAsync();

        await visitor.GoAsync($"{visit}/questions");
        await LookAsync(visitor, "visit-questions", "en");
        var left = await page.Locator("label.choice").First.InnerTextAsync();
        await page.Locator("input[name=ask]").First.UncheckAsync(new() { Force = true });
        await PressAsync(page, "main form .button-row button");
        await page.Locator(".alert").WaitForAsync();

        var print = $"/cases/{Rig.Seeds["asked"]}/print";
        var of = $"?visit={request.Split('/')[^1]}";
        foreach (var what in new[] { "visit", "travel", "notes" })
        {
            await page.EmulateMediaAsync(new() { Media = Media.Null });
            await visitor.GoAsync($"{print}/{what}{of}");
            await visitor.AssertAccessibleAsync();
            Assert.DoesNotContain(left.Trim(), await page.InnerTextAsync("article"), StringComparison.Ordinal);
            var pdf = await PrintedPdf.OfAsync(page, "Letter", $"{what}-of-a-visit");
            Assert.True(what is "notes" || pdf.Pages == 1, $"{what} takes {pdf.Pages} pages");
            Assert.Empty(await PaperCheck.FaultsAsync(page, a4: false));
        }
    }

    private static async Task AnswerAsync(Visitor visitor, IPage page, string visit, string language)
    {
        await visitor.GoAsync($"{visit}/answers");
        var drafts = new List<string?>();
        page.Request += (_, request) => { if (request.Url.EndsWith("/answers/draft", StringComparison.Ordinal)) drafts.Add(request.PostData); };
        await page.FillAsync("#answer-1", "It can wait.");
        if (visitor.HasScript)
        {
            await page.WaitForFunctionAsync("() => document.querySelector('[data-saved]').textContent.length > 0");

            // A case may hold 200 questions, more than a page may send when it is left: only what was typed in is on its way.
            var draft = Assert.Single(drafts)!;
            Assert.Contains("\"question-1\"", draft, StringComparison.Ordinal);
            Assert.DoesNotContain("\"question-2\"", draft, StringComparison.Ordinal);
        }
        else
        {
            await PressAsync(page, "button[name=save][value='1']");
        }

        await visitor.GoAsync($"{visit}/answers");
        Assert.Equal("It can wait.", await page.InputValueAsync("#answer-1"));
        await LookAsync(visitor, "answers", language);
    }

    private static Task PressAsync(IPage page, string selector) => page.Locator(selector).Last.ClickAsync();

    private static async Task DateAsync(IPage page, string field, int days)
    {
        var day = DateOnly.FromDateTime(DateTime.Today).AddDays(days);
        foreach (var (part, value) in new[] { ("month", day.Month), ("day", day.Day), ("year", day.Year) })
        {
            await page.FillAsync($"#{field}-{part}", value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static async Task LookAsync(Visitor visitor, string name, string language)
    {
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"{name}-{language}-{(visitor.HasScript ? "script" : "plain")}-{visitor.Page.ViewportSize!.Width}");
    }

    private async Task<(Visitor Visitor, IPage Page)> StartedAsync(Screen screen, bool script, string language)
    {
        var visitor = await OwnerAsync(screen, script);
        await visitor.ReadsAsync(language);
        return (visitor, visitor.Page);
    }
}
