using SecondOpinion.Browser.Tests.Rig;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Browser.Tests.Journeys;

public sealed class KnownPeopleTests(BrowserRig rig) : BrowserTest(rig)
{
    private static readonly ContentLibrary Library = ContentLibrary.Load();

    public static TheoryData<string, Screen, bool> Journeys
    {
        get
        {
            var rows = new TheoryData<string, Screen, bool>();
            foreach (var traveller in Travellers.All)
            {
                rows.Add(traveller.Id, Screen.Phone, true);
                rows.Add(traveller.Id, Screen.Phone, false);
                rows.Add(traveller.Id, Screen.Desk, true);
                rows.Add(traveller.Id, Screen.Desk, false);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Journeys))]
    public async Task From_the_landing_page_to_a_printed_checklist(string id, Screen screen, bool script)
    {
        var traveller = Travellers.Find(id);
        var visitor = await VisitorAsync(screen, script);

        // Axe looks at every page, before and after it is filled, with a phone and with a desk.
        var walk = await new WizardWalk(visitor, looksClosely: script && (screen, id) is (Screen.Phone, "P1") or (Screen.Desk, "P3")).StartAsync();
        await walk.AnswerAsync(traveller);
        await walk.BookAsync(traveller.VisitIn, "City Hospital", "Dr. Okafor");

        await visitor.GoAsync($"{walk.Case}/questions");
        Assert.Equal(traveller.AskFirst, await IdsAsync(visitor, "section[aria-labelledby=ask-first-title] .question-card"));
        Assert.Equal(traveller.AlsoAsk, await IdsAsync(visitor, "section[aria-labelledby=also-ask-title] .question-card"));

        await visitor.GoAsync($"{walk.Case}/records?shown=40");
        Assert.Equal(traveller.Records, (await IdsAsync(visitor, "li.record")).Take(traveller.Records.Length));

        await visitor.GoAsync($"{walk.Case}/print/visit");
        Assert.Equal(Texts(traveller.AskFirst), await WordsAsync(visitor, ".first .words"));
        Assert.Equal(Texts(traveller.AlsoAsk), await WordsAsync(visitor, ".also .words"));
        Assert.Equal(traveller.Matters, await WordsAsync(visitor, ".matters .words"));
        Assert.Equal(3, (await WordsAsync(visitor, ".leave .words")).Length);
        Assert.Equal($"{traveller.FirstName}'s visit", (await visitor.Page.Locator("h1").InnerTextAsync()).Trim());

        await visitor.GoAsync($"{walk.Case}/print/questions");
        Assert.Equal(Texts(traveller.Office), await WordsAsync(visitor, "section[aria-labelledby=office] .words"));
        Assert.Equal(Texts(traveller.HelperAsks), await WordsAsync(visitor, "section[aria-labelledby=helper] .words"));
    }

    private static string[] Texts(string[] ids) => [.. ids.Select(q => Library.Questions.TextOf(q, Language.English))];

    private static Task<string[]> IdsAsync(Visitor visitor, string selector) =>
        visitor.Page.Locator(selector).EvaluateAllAsync<string[]>("all => all.map(e => e.id)");

    private static Task<string[]> WordsAsync(Visitor visitor, string selector) =>
        visitor.Page.Locator(selector).EvaluateAllAsync<string[]>("all => all.map(e => e.textContent.trim())");
}
