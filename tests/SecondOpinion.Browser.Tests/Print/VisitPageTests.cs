using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Print;

public sealed class VisitPageTests(BrowserRig rig) : BrowserTest(rig)
{
    public static TheoryData<string> Cases => [.. PrintedCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Visit_page_is_one_page_on_both_papers(string name)
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/visit");
        Assert.Equal(1, (await PrintedPdf.OfAsync(visitor.Page, "Letter", $"visit-{name}")).Pages);
        Assert.Equal(1, (await PrintedPdf.OfAsync(visitor.Page, "A4", $"visit-{name}")).Pages);
        Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: false));
        Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: true));
    }
}
