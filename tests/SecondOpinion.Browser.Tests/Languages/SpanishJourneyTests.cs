using SecondOpinion.Browser.Tests.Journeys;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Languages;

/// <summary>The whole way in Spanish, with an eye on every page.</summary>
public sealed class SpanishJourneyTests(BrowserRig rig) : BrowserTest(rig)
{
    private static readonly string[] PagesOfAPlan =
    [
        "", "/questions", "/records", "/visit", "/share", "/later", "/delete", "/wizard/check", "/wizard/reason-order",
        "/stages/deciding", "/stages/telling", "/stages/choosing", "/stages/insurance", "/stages/requesting", "/stages/sending",
        "/stages/scheduled", "/stages/visited", "/stages/received", "/stages/compared", "/stages/decided",
    ];

    private static readonly string[] PrintPages = ["visit", "questions", "helper", "records", "office", "script"];

    [Theory]
    [InlineData("P1", Screen.Phone)]
    [InlineData("P3", Screen.Desk)]
    public async Task From_the_landing_page_to_paper(string id, Screen screen)
    {
        var visitor = await VisitorAsync(screen);
        await visitor.ReadsAsync("es");
        var traveller = Travellers.Find(id);
        var walk = await new WizardWalk(visitor, looksClosely: screen == Screen.Phone, visitor.AssertInSpanishAsync).StartAsync();
        await walk.AnswerAsync(traveller);
        await walk.BookAsync(traveller.VisitIn, "City Hospital", "Dr. Okafor");
        foreach (var path in PagesOfAPlan.Concat(PrintPages.Select(what => $"/print/{what}")))
        {
            await visitor.GoAsync($"{walk.Case}{path}");
            await LookAsync(visitor, $"es-plan{path.Replace('/', '-')}-{screen}");
        }
    }

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task The_pages_before_and_beside_a_plan(Screen screen)
    {
        var visitor = await VisitorAsync(screen);
        await visitor.ReadsAsync("es");
        foreach (var path in new[] { "/", "/start", "/cases", "/s", "/guide", "/guide/words", "/guide/words?order=letter", "/guide/letters", "/status/400", "/status/404", "/status/413", "/status/429", "/status/500" })
        {
            await visitor.GoAsync(path);
            await LookAsync(visitor, $"es-{path.Trim('/').Replace('/', '-').Replace('?', '-')}-{screen}");
        }
    }

    [Fact]
    public async Task A_helper_reads_a_shared_plan_in_the_language_they_chose()
    {
        var owner = await OwnerAsync();
        await owner.GoAsync($"/cases/{Rig.Seeds["denise"]}/share");
        await owner.Page.Locator("main form button.usa-button").First.ClickAsync();
        var link = await owner.Page.InputValueAsync("#share-link");

        var helper = await VisitorAsync(Screen.Phone);
        await helper.ReadsAsync("es");
        await helper.Page.GotoAsync(link);
        await helper.ReachAsync("**/cases/*");
        foreach (var path in new[] { "", "/questions", "/records", "/print/visit" })
        {
            await helper.GoAsync($"/cases/{Rig.Seeds["denise"]}{path}");
            await LookAsync(helper, $"es-viewer-{path.Trim('/').Replace('/', '-')}");
        }
    }

    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.AssertInSpanishAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync(name);
    }
}
