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
    [InlineData("stale")]
    [InlineData(null)]
    public async Task A_page_that_was_open_for_too_long_gives_the_words_back_and_leads_to_the_page_again(string? token)
    {
        using var visitor = host.Visitor();
        var plan = await Features.Share.ShareHost.StartAsync(visitor);
        List<KeyValuePair<string, string>> fields = [new("_handler", "cost"), new("cost-notes", Words)];
        using var content = new FormUrlEncodedContent(token is null ? fields : [.. fields, new("__RequestVerificationToken", token)]);
        using var answer = await SendAsync(visitor, $"{plan}/insurance", content, "same-origin");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.Equal(Words, ((IHtmlTextAreaElement)page.GetElementById("typed")!).Value);
        Assert.Equal("That page was open for a long time", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Open the page again", page.QuerySelector($"main a[href='{plan}/insurance']")!.TextContent);
        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await (await visitor.GetAsync(new Uri($"{plan}/insurance", UriKind.Relative))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language=en", "This site needs a cookie", "Open the page again")]
    [InlineData("language=es", "Este sitio necesita una cookie", "Abrir la página otra vez")]
    public async Task A_browser_that_keeps_no_cookie_is_told_so_each_time_and_the_words_come_back(string language, string title, string again)
    {
        using var visitor = host.CreateClient(new() { BaseAddress = new Uri("https://second-opinion.test"), AllowAutoRedirect = false, HandleCookies = false });
        visitor.DefaultRequestHeaders.Add("Cookie", $"__Host-{language}");
        for (var time = 0; time < 2; time++)
        {
            var token = (await visitor.ReadAsync("/s")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("_handler", "open"), new("link", Words)]);
            using var answer = await SendAsync(visitor, "/s", content, "same-origin");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var page = await PageAsync(answer);
            Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(Words, ((IHtmlTextAreaElement)page.GetElementById("typed")!).Value);
            Assert.Equal(again, page.QuerySelector("main a[href='/s']")!.TextContent);
            Assert.NotNull(page.QuerySelector("main li a[href='/guide']"));
        }
    }

    [Fact]
    public async Task A_cookie_that_came_but_does_not_fit_the_form_is_no_cookie_that_is_missing()
    {
        using var visitor = host.Visitor();
        await visitor.ReadAsync("/s");
        using var content = new FormUrlEncodedContent([new("_handler", "open"), new("link", Words)]);
        using var answer = await SendAsync(visitor, "/s", content, "same-origin");
        Assert.Equal("That page was open for a long time", (await PageAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("")]
    public async Task Another_site_puts_no_words_on_the_page_that_refuses_it(string from)
    {
        using var visitor = host.Visitor();
        using var content = new FormUrlEncodedContent([new("_handler", "open"), new("link", Words)]);
        using var answer = await SendAsync(visitor, "/s", content, from);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("slides", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_back_never_leads_to_another_site()
    {
        using var visitor = host.Visitor();
        using var content = new FormUrlEncodedContent([new("_handler", "open"), new("link", Words)]);
        using var answer = await SendAsync(visitor, "/s?then=//evil.test", content, "same-origin");
        Assert.All((await PageAsync(answer)).QuerySelectorAll("main a[href]"), link => Assert.Matches("^/[^/]|^/$", link.GetAttribute("href")));
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
        using var answer = await SendAsync(visitor, $"/cases/{Guid.NewGuid()}/requests/{Guid.NewGuid()}/contact", content, from);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        return await PageAsync(answer);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, string path, HttpContent content, string from)
    {
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        post.Headers.Add("Sec-Fetch-Site", from);
        return await visitor.SendAsync(post);
    }

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) =>
        await AngleSharp.Html.Parser.HtmlParserExtensions.ParseDocumentAsync(new AngleSharp.Html.Parser.HtmlParser(), await answer.Content.ReadAsStreamAsync());
}
