using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Plan;

/// <summary>The plan on the days that P1 to P4 live through, one for each next step they meet.</summary>
public sealed class LivedPlanTests(BrowserRig rig) : BrowserTest(rig)
{
    public static TheoryData<string> Steps { get; } = [.. LivedPlans.All.Keys];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Each_next_step_is_shown_in_both_languages_and_its_button_leads_on(string name)
    {
        var owner = await OwnerAsync(Screen.Phone);
        var plan = $"/cases/{Rig.Seeds[name]}";
        foreach (var language in new[] { "en", "es" })
        {
            await owner.ReadsAsync(language);
            await owner.GoAsync(plan);
            await owner.AssertAccessibleAsync();
            await owner.AssertFitsAcrossAsync();
            await owner.ShootAsync($"{name}-{language}");
        }

        await owner.AssertInSpanishAsync();
        await owner.Page.Locator(".next-step a").First.ClickAsync();
        await Assertions.Expect(owner.Page.Locator("main h1")).ToBeVisibleAsync();
        Assert.NotEqual(plan, new Uri(owner.Page.Url).AbsolutePath);
    }
}
