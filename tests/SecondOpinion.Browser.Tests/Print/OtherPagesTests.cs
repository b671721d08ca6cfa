using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Print;

public sealed class OtherPagesTests(BrowserRig rig) : BrowserTest(rig)
{
    public static TheoryData<string, string> Pages => Every("questions", "helper", "records", "office", "script", "insurance");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_prints_whole(string name, string what)
    {
        var visitor = await OwnerAsync();
        foreach (var size in new[] { "", "?size=large" })
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Null });
            await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/{what}{size}");
            var pdf = await PrintedPdf.OfAsync(visitor.Page, "Letter", $"{what}-{name}{(size.Length > 0 ? "-large" : "")}");
            Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: false));
            if (await visitor.Page.Locator(".sheet.fill").CountAsync() is > 0 and var sheets)
            {
                Assert.Equal(sheets, pdf.Pages);
            }
        }
    }

    [Theory]
    [InlineData("visit")]
    [InlineData("questions")]
    [InlineData("helper")]
    [InlineData("records")]
    [InlineData("office")]
    [InlineData("script")]
    [InlineData("insurance")]
    public async Task On_a_screen_a_page_says_how_to_print_it(string what)
    {
        foreach (var (screen, script) in new[] { (Screen.Phone, true), (Screen.Desk, true), (Screen.Phone, false) })
        {
            var visitor = await OwnerAsync(screen, script);
            await visitor.GoAsync($"/cases/{Rig.Seeds["walter"]}/print/{what}");
            Assert.Equal(script, await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Print this page" }).IsVisibleAsync());
            Assert.Equal(!script, await visitor.Page.GetByText("use Print in the menu").IsVisibleAsync());
            Assert.DoesNotContain("valve", await visitor.Page.TitleAsync(), StringComparison.OrdinalIgnoreCase);
            await visitor.AssertAccessibleAsync();
            await visitor.AssertFitsAcrossAsync();
            await visitor.ShootAsync($"print-{what}-{screen}{(script ? "" : "-no-script")}");
        }
    }

    [Theory]
    [InlineData("rosa", "office")]
    [InlineData("walter", "office")]
    [InlineData("walter", "helper")]
    public async Task Everyday_call_sheets_and_helper_pages_fill_one_page(string name, string what)
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/{what}");
        Assert.Equal(1, await visitor.Page.Locator(".sheet.fill").CountAsync());
    }

    [Theory]
    [InlineData("rosa")]
    [InlineData("denise")]
    [InlineData("walter")]
    [InlineData("mei")]
    [InlineData("asked")]
    public async Task A_call_sheet_in_Spanish_goes_on_one_page_in_no_less_than_ten_points(string name)
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/office?in=es");
        var sheets = await visitor.Page.Locator(".sheet").CountAsync();
        Assert.Equal(sheets, await visitor.Page.Locator(".sheet.fill").CountAsync());
        foreach (var paper in new[] { "Letter", "A4" })
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Null });
            var pdf = await PrintedPdf.OfAsync(visitor.Page, paper, $"office-{name}-spanish");
            Assert.Equal(sheets, pdf.Pages);
            Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: paper is "A4"));
        }
    }

    [Fact]
    public async Task Diagnosis_can_be_left_off_a_call_sheet()
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["rosa"]}/print/office");
        Assert.Contains("multiple myeloma", await visitor.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await visitor.Page.GetByText("Leave my diagnosis off this page").ClickAsync();
        Assert.DoesNotContain("multiple myeloma", await visitor.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_prints_it()
    {
        var stranger = await VisitorAsync();
        var answer = await stranger.Page.GotoAsync($"/cases/{Rig.Seeds["rosa"]}/print/visit");
        Assert.Equal(404, answer!.Status);
    }

    private static TheoryData<string, string> Every(params string[] pages)
    {
        var rows = new TheoryData<string, string>();
        foreach (var page in pages)
        {
            foreach (var name in new[] { "rosa", "walter", "wide-letters", "not-finished" })
            {
                rows.Add(name, page);
            }
        }

        return rows;
    }
}
