using System.Net;
using AngleSharp.Html.Dom;

namespace SecondOpinion.Web.Tests.Hosting;

/// <summary>A form that is sent too late comes to nothing, and its words come back.</summary>
public sealed class RefusedWordsTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Words = "They want the <b>slides</b> by Friday";

    [Fact]
    public async Task What_was_typed_stands_on_the_page_that_says_it_was_not_saved()
    {
        var page = await PostAsync("same-origin");
        var typed = (IHtmlTextAreaElement)page.GetElementById("typed")!;
        Assert.Equal($"{Words}\n\nMrs. Vega", typed.Value);
        Assert.True(typed.IsReadOnly);
        Assert.Equal("What you typed was not saved. You can copy it from here.", page.QuerySelector("label[for=typed]")!.TextContent);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("")]
    public async Task Another_site_puts_no_words_on_our_page(string from) => Assert.Null((await PostAsync(from)).GetElementById("typed"));

    private async Task<IHtmlDocument> PostAsync(string from)
    {
        using var visitor = host.Visitor();
        var token = (await visitor.ReadAsync("/s")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("_handler", "contact"), new("id", $"{Guid.NewGuid()}"), new("said", Words), new("who", "Mrs. Vega"), new("way", "phone")]);
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri($"/cases/{Guid.NewGuid()}/requests/{Guid.NewGuid()}/contact", UriKind.Relative)) { Content = content };
        post.Headers.Add("Sec-Fetch-Site", from);
        using var answer = await visitor.SendAsync(post);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        return await AngleSharp.Html.Parser.HtmlParserExtensions.ParseDocumentAsync(new AngleSharp.Html.Parser.HtmlParser(), await answer.Content.ReadAsStreamAsync());
    }
}
