using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Safety;

public sealed class PayloadTests(BrowserRig rig) : BrowserTest(rig)
{
    private static readonly string[] Pages =
    [
        "", "/wizard/who", "/wizard/name", "/wizard/reasons", "/wizard/matters", "/wizard/specialists", "/wizard/helper", "/wizard/check", "/questions", "/visit",
        "/print/visit", "/print/questions", "/print/helper", "/print/office", "/print/script",
    ];

    /// <summary>Five payloads a page and test, so that two run at a time.</summary>
    public static TheoryData<int> Starts => [.. Enumerable.Range(0, Payloads.All.Count / 5).Select(i => i * 5)];

    [Fact]
    public void There_are_fifty_of_them() => Assert.Equal(50, Payloads.All.Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task No_words_run_as_script_or_become_markup(int first)
    {
        var visitor = await OwnerAsync();
        for (var i = first; i < first + 5; i++)
        {
            var address = $"/cases/{Rig.Seeds[PayloadCases.NameOf(i)]}";
            foreach (var page in Pages)
            {
                await visitor.Page.GotoAsync(address + page, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                Assert.Equal(0, await visitor.Page.Locator("[data-x]").CountAsync());
                Assert.DoesNotContain("alert", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
            }

            // The words themselves are there, as words.
            await visitor.Page.GotoAsync(address + "/print/visit");
            Assert.Equal(Payloads.All[i], (await visitor.Page.Locator(".matters .words").First.TextContentAsync())!.Trim());
        }

        // What they did, if anything, stands among the visitor's offences and fails the test when it ends.
    }
}
