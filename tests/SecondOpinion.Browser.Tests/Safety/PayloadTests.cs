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

    /// <summary>Reads pages as a browser does that runs nothing, and names what a payload could have made of them.</summary>
    private const string Read = """
        paths => Promise.all(paths.map(async path => {
          const answer = await fetch(path), page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          const own = [...page.querySelectorAll('script')].filter(s => !s.src.startsWith(location.origin) || s.textContent.trim());
          const active = [...page.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name) || a.name === 'style' || /^\s*javascript:/i.test(a.value) && /^(href|src|action|formaction|data)$/i.test(a.name)));
          return [...page.querySelectorAll('[data-x]'), ...own, ...active].map(e => `${path} ${e.outerHTML}`).concat(answer.status === 500 ? [`${path} answered 500`] : []).concat(/alert/.test(page.title) ? [`${path} ${page.title}`] : []);
        })).then(all => all.flat())
        """;

    /// <summary>Five payloads a test, so that two run at a time.</summary>
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
            await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Read, Pages.Select(page => address + page)));

            // The words themselves are there, as words.
            await visitor.Page.GotoAsync(address + "/print/visit");
            Assert.Equal(Payloads.All[i], (await visitor.Page.Locator(".matters .words").First.TextContentAsync())!.Trim());
        }

        // What they did, if anything, stands among the visitor's offences and fails the test when it ends.
    }
}
