using System.Net;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Guide;

public sealed class GuidePagesTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly ContentLibrary Content = ContentLibrary.Load();

    public static TheoryData<string> Topics => [.. Content.Guide.All.Select(topic => topic.Id)];

    public static TheoryData<string> Letters => [.. Content.Letters.All.Select(letter => letter.Id)];

    [Fact]
    public async Task Every_topic_is_listed_with_a_link()
    {
        using var visitor = host.Visitor();
        var page = await visitor.ReadAsync("/guide");
        Assert.Equal(Content.Guide.All.Select(topic => $"/guide/{topic.Id}"), page.QuerySelectorAll(".topics a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task A_topic_says_what_it_is_about_where_that_comes_from_and_that_nobody_has_checked_it(string topic)
    {
        using var visitor = host.Visitor();
        foreach (var (code, language) in new[] { ("en", Language.English), ("es", Language.Spanish) })
        {
            using var choice = await visitor.PostAsync("/guide", ".language-switch", ("language", code));
            var page = await visitor.ReadAsync($"/guide/{topic}");
            var words = Content.WordingFor(language, planFor: null);
            Assert.Equal(words.Say(Content.Guide[topic].Title), page.QuerySelector("h1")!.TextContent);
            Assert.Equal(Content.Guide[topic].Sections.Select(section => words.Say(section.Heading)), page.QuerySelectorAll(".topic h2").Select(heading => heading.TextContent));
            Assert.NotEmpty(page.QuerySelectorAll("main details li"));
            Assert.Contains(words[language == Language.English ? "shell.review.page-no-clinician" : "shell.review.page-nobody"], page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task A_letter_leaves_lines_to_fill_in_and_comes_in_English_beside_Spanish(string letter)
    {
        using var visitor = host.Visitor();
        var english = await visitor.ReadAsync($"/guide/letters/{letter}");
        Assert.Equal("letter-en", Assert.Single(english.QuerySelectorAll(".letter")).Id);
        Assert.DoesNotContain('{', english.QuerySelector("main")!.TextContent);

        using var choice = await visitor.PostAsync("/guide", ".language-switch", ("language", "es"));
        var spanish = await visitor.ReadAsync($"/guide/letters/{letter}");
        Assert.Equal(["letter-es", "letter-en"], spanish.QuerySelectorAll(".letter").Select(text => text.Id));
        Assert.Equal(["letter-es", "letter-en"], spanish.QuerySelectorAll("[data-copy]").Select(button => button.GetAttribute("data-copy")));
    }

    [Theory]
    [InlineData("/guide/nothing")]
    [InlineData("/guide/letters/nothing")]
    [InlineData("/guide/..%2fwords")]
    public async Task What_is_not_there_says_so(string path)
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_footer_of_a_page_leads_to_the_guide_and_says_who_has_not_checked_the_words()
    {
        using var visitor = host.Visitor();
        var footer = (await visitor.ReadAsync("/cases")).QuerySelector("footer")!;
        Assert.Equal(["/guide", "/guide/words", "/guide/letters"], footer.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("No doctor or nurse has checked the words of this site yet.", footer.QuerySelector("p")!.TextContent);
    }
}
