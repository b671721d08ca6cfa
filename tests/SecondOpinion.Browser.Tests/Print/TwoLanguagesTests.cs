using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Rig;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Browser.Tests.Print;

/// <summary>Spanish for the one who asks, English under it for the doctor who answers.</summary>
public sealed class TwoLanguagesTests(BrowserRig rig) : BrowserTest(rig)
{
    private static readonly ContentLibrary Library = ContentLibrary.Load();

    public static TheoryData<string> EverydayCases => ["rosa", "denise", "walter", "mei", "child", "not-finished", "many-questions"];

    public static TheoryData<string> Cases => [.. PrintedCases.All.Keys];

    [Theory]
    [MemberData(nameof(EverydayCases))]
    public async Task Everyday_words_take_two_pages_with_five_questions_on_the_first(string name)
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/visit?in=both");
        Assert.Equal(2, (await PrintedPdf.OfAsync(visitor.Page, "Letter", $"visit-both-{name}")).Pages);
        Assert.Equal(2, (await PrintedPdf.OfAsync(visitor.Page, "A4", $"visit-both-{name}")).Pages);
        Assert.Equal(5, await visitor.Page.Locator(".leaf:first-child .first li").CountAsync());
        Assert.Equal(0, await visitor.Page.Locator(".is-flowing").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Nothing_is_cut_and_no_question_is_under_twelve_points(string name)
    {
        var visitor = await OwnerAsync();
        foreach (var size in new[] { "", "&size=large" })
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Null });
            await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/visit?in=both{size}");
            Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: false));
            Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: true));
            Assert.True(await visitor.Page.Locator("li .words, li .under").EvaluateAllAsync<bool>("all => all.every(e => parseFloat(getComputedStyle(e).fontSize) * 0.75 > 11.9)"));
        }
    }

    [Fact]
    public async Task Each_question_stands_in_Spanish_with_lighter_English_under_it()
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["rosa"]}/print/visit?in=both");
        var first = visitor.Page.Locator(".first .words").First;
        Assert.Equal(Library.Questions.TextOf("q-op-01", Language.English), await first.Locator(".under[lang=en]").InnerTextAsync());
        Assert.StartsWith(Library.Questions.TextOf("q-op-01", Language.Spanish), await first.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("es", await first.EvaluateAsync<string>("e => e.closest('[lang]').lang"));
        Assert.True(await first.EvaluateAsync<bool>("e => getComputedStyle(e.querySelector('.under')).fontWeight < getComputedStyle(e).fontWeight"));
    }

    [Fact]
    public async Task Own_words_stand_once_as_typed()
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["long-sentences"]}/print/visit?in=both");
        Assert.Equal(0, await visitor.Page.Locator(".first .under, .also .under").Filter(new() { HasText = "keep my work" }).CountAsync());
    }

    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("es", Language.Spanish)]
    public async Task One_language_is_printed_whatever_the_reader_reads(string code, Language language)
    {
        var heading = Library.WordingFor(language, planFor: null)["print.visit.ask-first"];
        var visitor = await OwnerAsync();
        await visitor.ReadsAsync(code == "en" ? "es" : "en");
        await visitor.GoAsync($"/cases/{Rig.Seeds["rosa"]}/print/visit?in={code}");
        Assert.Equal(heading, await visitor.Page.InnerTextAsync("#first"));
        Assert.Equal(0, await visitor.Page.Locator(".under").CountAsync());
        Assert.Equal(1, (await PrintedPdf.OfAsync(visitor.Page, "Letter", $"visit-{code}-rosa")).Pages);
    }

    [Theory]
    [InlineData("questions")]
    [InlineData("helper")]
    [InlineData("records")]
    [InlineData("office")]
    [InlineData("script")]
    public async Task Every_other_page_prints_whole_in_both(string what)
    {
        var visitor = await OwnerAsync();
        foreach (var name in new[] { "rosa", "walter", "wide-letters" })
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Null });
            await visitor.GoAsync($"/cases/{Rig.Seeds[name]}/print/{what}?in=both");
            await visitor.AssertAccessibleAsync();
            await PrintedPdf.OfAsync(visitor.Page, "Letter", $"{what}-both-{name}");
            Assert.Empty(await PaperCheck.FaultsAsync(visitor.Page, a4: false));
            Assert.NotEqual(0, await visitor.Page.Locator(".under").CountAsync());
        }
    }
}
