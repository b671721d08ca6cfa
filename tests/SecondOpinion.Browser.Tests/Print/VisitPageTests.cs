using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Print;

public sealed class VisitPageTests(BrowserRig rig) : BrowserTest(rig)
{
    public static TheoryData<string> Cases => [.. PrintedCases.All.Keys];

    public static TheoryData<string> EverydayCases => ["rosa", "denise", "walter", "mei", "child", "not-finished", "many-questions"];

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

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Large_print_cuts_nothing_and_puts_five_questions_on_the_first_of_two_pages(string name)
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/visit?size=large");
        var letter = await PrintedPdf.OfAsync(visitor.Page, "Letter", $"visit-large-{name}");
        var a4 = await PrintedPdf.OfAsync(visitor.Page, "A4", $"visit-large-{name}");
        Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: false));
        Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: true));

        // Twelve of the longest words there are do not go on two pages in 18 point; they go on, whole.
        if (await visitor.Page.Locator(".is-flowing").CountAsync() == 0)
        {
            Assert.Equal((2, 2), (letter.Pages, a4.Pages));
            Assert.Equal(5, await visitor.Page.Locator(".leaf:first-child .first li").CountAsync());
        }
    }

    [Theory]
    [MemberData(nameof(EverydayCases))]
    public async Task Everyday_words_are_set_in_twelve_points_and_large_print_on_two_pages(string name)
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/visit");
        Assert.Equal(1, await visitor.Page.Locator(".sheet.is-roomy").CountAsync());
        await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/visit?size=large");
        Assert.Equal(0, await visitor.Page.Locator(".is-flowing, .is-narrow").CountAsync());
    }

    [Fact]
    public async Task Long_sentences_keep_their_own_shape()
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["long-sentences"]}/print/visit");
        Assert.Equal(0, await visitor.Page.Locator(".is-narrow, .is-narrower").CountAsync());
    }

    [Fact]
    public async Task Reading_only_sends_five_questions_and_no_more()
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["slides-only"]}/print/visit");
        Assert.Equal("Questions for the reviewer", (await visitor.Page.Locator("h1").InnerTextAsync()).Trim());
        Assert.Equal(5, await visitor.Page.Locator(".first li").CountAsync());
        Assert.Equal(0, await visitor.Page.Locator(".also").CountAsync());
    }
}
