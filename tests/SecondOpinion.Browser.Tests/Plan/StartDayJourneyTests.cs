using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Browser.Tests.Plan;

/// <summary>A day of surgery is set; then the doctor says how long it is safe to wait.</summary>
public sealed class StartDayJourneyTests(BrowserRig rig) : BrowserTest(rig)
{
    private const string Seed = "start-day";

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Now);

    /// <summary>A case that no other test changes.</summary>
    internal static IReadOnlyDictionary<string, CaseFile> Cases { get; } = new Dictionary<string, CaseFile>(StringComparer.Ordinal) { [Seed] = ACase.Denise(Today) };

    [Fact]
    public async Task What_is_half_typed_is_kept_the_set_day_stays_and_undo_brings_the_answer_back()
    {
        var visitor = await OwnerAsync();
        var page = visitor.Page;
        var plan = $"/cases/{Rig.Seeds[Seed]}";
        await visitor.GoAsync($"{plan}/wizard/urgency?from=plan");
        await visitor.ReachAsync("**/start-day");
        await Assertions.Expect(page.Locator("input[value=on-day]")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#count")).ToBeHiddenAsync();

        await page.Locator("input[value=after-wait]").CheckAsync(new() { Force = true });
        await page.FillAsync("#count", "3");
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved");
        await visitor.GoAsync($"{plan}/start-day");
        await Assertions.Expect(page.Locator("#count")).ToHaveValueAsync("3");
        await Assertions.Expect(page.Locator("[name=start-day]")).ToHaveValueAsync(Today.AddDays(30).Day.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();

        await page.Locator("form.start-day button.usa-button").ClickAsync();
        await Assertions.Expect(page.Locator("main .alert")).ToContainTextAsync("Your doctor says it is safe to wait until");
        await Assertions.Expect(page.Locator("main .alert")).ToContainTextAsync("Treatment starts on");
        await page.Locator("main .alert button").ClickAsync();
        await Assertions.Expect(page.Locator("main .alert")).ToContainTextAsync("We took that back.");
        await visitor.GoAsync($"{plan}/start-day");
        await Assertions.Expect(page.Locator("input[value=on-day]")).ToBeCheckedAsync();
    }
}
