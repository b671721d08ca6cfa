using System.Globalization;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Print;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Insurance;

/// <summary>From the plan on the card to a call with its reference number, on a phone and at a desk, with and without script.</summary>
public sealed class InsuranceJourneyTests(BrowserRig rig) : BrowserTest(rig)
{
    private const string PlanForm = "form:has([name=kind])";
    private const string CallForm = "form:has([name=answer-1])";
    private const string ReferralForm = "form:has([name=referral-status])";

    [Theory]
    [InlineData(Screen.Phone, true, "en")]
    [InlineData(Screen.Phone, false, "en")]
    [InlineData(Screen.Desk, true, "es")]
    public async Task A_plan_is_called_and_the_answer_kept(Screen screen, bool script, string language)
    {
        var (visitor, plan) = await StartedAsync(screen, script, language);
        await visitor.GoAsync($"{plan}/insurance");
        await LookAsync(visitor, "empty", language);
        await PressAsync(visitor, PlanForm);
        await visitor.Page.Locator("#error-summary").WaitForAsync();
        await LookAsync(visitor, "no-kind", language);

        await visitor.Page.Locator("input[name=kind][value=original-medicare]").CheckAsync(new() { Force = true });
        await visitor.Page.FillAsync("#plan-phone", "1-800-633-4227");
        await PressAsync(visitor, PlanForm);
        await visitor.ReachAsync("**/insurance?saved=*");
        await LookAsync(visitor, "plan", language);

        await visitor.GoAsync($"{plan}/insurance/call");
        await LookAsync(visitor, "call", language);
        await visitor.Page.FillAsync("#answer-1", "80 / 20");
        await visitor.Page.FillAsync("#reference", "MD-4471");
        await visitor.Page.FillAsync("#date-day", "32");
        await PressAsync(visitor, CallForm);
        await visitor.Page.Locator("#error-summary").WaitForAsync();
        Assert.Equal("80 / 20", await visitor.Page.InputValueAsync("#answer-1"));
        await LookAsync(visitor, "call-error", language);

        await visitor.Page.FillAsync("#date-day", DateTime.Now.Day.ToString(CultureInfo.InvariantCulture));
        await PressAsync(visitor, CallForm);
        await visitor.Page.Locator(".call-log li").WaitForAsync();
        await LookAsync(visitor, "called", language);

        await PressAsync(visitor, ".call-log form");
        await visitor.Page.Locator(".call-log li").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await PressAsync(visitor, "form:has(input[value=take-back])");
        await visitor.Page.Locator(".call-log li").WaitForAsync();
        Assert.Contains("MD-4471", await visitor.Page.InnerTextAsync(".call-log"), StringComparison.Ordinal);
        await LookAsync(visitor, "taken-back", language);
    }

    [Theory]
    [InlineData(Screen.Phone, true, "es")]
    [InlineData(Screen.Desk, false, "en")]
    public async Task A_referral_is_followed(Screen screen, bool script, string language)
    {
        var (visitor, plan) = await StartedAsync(screen, script, language);
        await visitor.GoAsync($"{plan}/insurance");
        await visitor.Page.Locator("input[name=kind][value=employer]").CheckAsync(new() { Force = true });
        await PressAsync(visitor, PlanForm);
        await visitor.ReachAsync("**/insurance?saved=*");

        await visitor.Page.ClickAsync("#referral summary");
        await visitor.Page.SelectOptionAsync("#referral-status", "asked");
        await visitor.Page.FillAsync("#referral-asked-month", "2");
        await visitor.Page.FillAsync("#referral-asked-day", "30");
        await visitor.Page.FillAsync("#referral-asked-year", "2026");
        await PressAsync(visitor, ReferralForm);
        await visitor.Page.Locator("#error-summary").WaitForAsync();
        await LookAsync(visitor, "referral-error", language);

        await visitor.Page.FillAsync("#referral-asked-day", "20");
        await PressAsync(visitor, ReferralForm);
        await visitor.ReachAsync("**/insurance?saved=2");
        await LookAsync(visitor, "referral", language);
    }

    [Theory]
    [InlineData(Screen.Phone, true, "en")]
    [InlineData(Screen.Desk, false, "es")]
    public async Task Words_are_filled_changed_and_brought_back(Screen screen, bool script, string language)
    {
        var (visitor, plan) = await StartedAsync(screen, script, language);
        foreach (var id in new[] { "A", "A2", "A3", "C", "F" })
        {
            await visitor.GoAsync($"{plan}/scripts/{id}");
            await LookAsync(visitor, $"script-{id}", language);
        }

        await visitor.GoAsync($"{plan}/scripts/B");
        await visitor.Page.FillAsync("#state", "Ohio");
        await PressAsync(visitor, "form:has(#state)");
        await visitor.ReachAsync("**/scripts/B?saved=1");
        Assert.Contains("Ohio", await visitor.Page.InputValueAsync("#text"), StringComparison.Ordinal);

        await visitor.Page.FillAsync("#text", "One line");
        await visitor.Page.ClickAsync("form:has(#text) button[value=save]");
        await visitor.ReachAsync("**/scripts/B?saved=2");
        Assert.Equal("One line", await visitor.Page.InputValueAsync("#text"));
        await LookAsync(visitor, "script-B-changed", language);
        await visitor.Page.ClickAsync("form:has(#text) button[value=restore]");
        await visitor.ReachAsync("**/scripts/B?saved=3");
        Assert.Contains("Ohio", await visitor.Page.InputValueAsync("#text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", 1)]
    [InlineData("es", 1)]
    [InlineData("both", 2)]
    public async Task The_call_sheet_prints_whole_on_either_paper(string languages, int pages)
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["rosa"]}/print/insurance?in={languages}");
        foreach (var paper in new[] { "Letter", "A4" })
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Null });
            Assert.InRange((await PrintedPdf.OfAsync(visitor.Page, paper, $"insurance-{languages}")).Pages, 1, pages);
            Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: paper == "A4"));
        }
    }

    private async Task<(Visitor Visitor, string Plan)> StartedAsync(Screen screen, bool script, string language)
    {
        var visitor = await VisitorAsync(screen, script);
        await visitor.GoAsync("/start");
        await visitor.Page.ClickAsync("main form button[type=submit]");
        await visitor.ReachAsync("**/wizard/who");
        await visitor.ReadsAsync(language);
        return (visitor, visitor.Page.Url[..visitor.Page.Url.IndexOf("/wizard", StringComparison.Ordinal)]);
    }

    private static Task PressAsync(Visitor visitor, string form) => visitor.Page.Locator($"{form} button").Last.ClickAsync();

    private static async Task LookAsync(Visitor visitor, string state, string language)
    {
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        if (language == "es")
        {
            await visitor.AssertInSpanishAsync();
        }

        await visitor.ShootAsync($"insurance-{state}-{language}-{(visitor.HasScript ? "script" : "plain")}");
    }
}
