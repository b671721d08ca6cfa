using AngleSharp.Html.Parser;
using SecondOpinion.Content;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Guide;

/// <summary>The words, and the box that finds one without script.</summary>
public sealed class WordsPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly ContentLibrary Content = ContentLibrary.Load();

    [Fact]
    public async Task Every_word_stands_once_under_its_theme()
    {
        using var visitor = host.Visitor();
        var page = await visitor.ReadAsync("/guide/words");
        Assert.Equal(Content.Glossary.All.Count, page.QuerySelectorAll("dt").Length);
        Assert.Equal(Content.Glossary.Chapters.Count, page.QuerySelectorAll("#words h2").Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task From_A_to_Z_no_letter_comes_twice(string language)
    {
        using var visitor = host.Visitor();
        using var choice = await visitor.PostAsync("/guide", ".language-switch", ("language", language));
        var page = await visitor.ReadAsync("/guide/words?order=letter");
        var letters = page.QuerySelectorAll("#words h2").Select(heading => heading.TextContent).ToList();
        Assert.Equal(letters.Distinct(), letters);
        Assert.Equal(Content.Glossary.All.Count, page.QuerySelectorAll("dt").Length);
    }

    [Theory]
    [InlineData("biopsy")]
    [InlineData("BIOPS")]
    [InlineData("biopsia")]
    public async Task A_word_is_found_by_its_start_in_either_language_and_stands_in_no_address(string typed)
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/guide/words", "form.find-word", ("word", typed));
        Assert.Null(answer.Headers.Location);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        Assert.Contains("biopsy", page.QuerySelectorAll("dt").Select(word => word.Id));
        Assert.True(page.QuerySelectorAll("dt").Length < Content.Glossary.All.Count);
        Assert.Equal(typed, page.QuerySelector("[name=word]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_word_we_do_not_have_is_said_so_plainly()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/guide/words", "form.find-word", ("word", "xyzzy<b>"));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        Assert.StartsWith("We do not have that word.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("dt"));
    }

    [Fact]
    public async Task What_was_looked_up_is_not_logged()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/guide/words", "form.find-word", ("word", "canarybird"));
        var logs = System.IO.Directory.GetFiles(Path.Combine(host.Folder, "logs"));
        Assert.NotEmpty(logs);
        foreach (var log in logs)
        {
            await using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            Assert.DoesNotContain("canarybird", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }
}
