using System.Net;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class LanguageChoiceTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/start")]
    [InlineData("/cases")]
    [InlineData("/s")]
    public async Task A_chosen_language_is_kept_and_leads_back_to_the_page(string path)
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync(path, ".language-switch", ("language", "es"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(path, answer.Headers.Location!.OriginalString);
        var page = await visitor.ReadAsync(path);
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("English", page.QuerySelector(".language-switch button[lang=en]")!.TextContent);
    }

    [Fact]
    public async Task The_choice_can_be_taken_back()
    {
        using var visitor = host.Visitor();
        using var there = await visitor.PostAsync("/", ".language-switch", ("language", "es"));
        using var back = await visitor.PostAsync("/", ".language-switch", ("language", "en"));
        Assert.Equal("en", (await visitor.ReadAsync("/")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_query_of_the_page_is_kept()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/cases?from=check&at=2", ".language-switch", ("language", "es"));
        Assert.Equal("/cases?from=check&at=2", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_cookie_says_the_language_and_nothing_else()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/", ".language-switch", ("language", "es"));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Equal("__Host-language=es; max-age=31536000; path=/; secure; samesite=lax; httponly", cookie);
    }

    [Fact]
    public async Task Nobody_is_switched_by_what_their_browser_prefers()
    {
        using var visitor = host.Visitor();
        visitor.DefaultRequestHeaders.Add("Accept-Language", "es-MX,es;q=0.9");
        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal("en", Assert.Single(answer.Content.Headers.ContentLanguage));
        Assert.DoesNotContain(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.Contains("language", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("//evil.test")]
    [InlineData("/\\evil.test")]
    [InlineData("https://evil.test")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\r\nSet-Cookie: a=b")]
    [InlineData("")]
    public async Task It_leads_nowhere_else(string back)
    {
        using var answer = await ChooseAsync(("language", "es"), ("back", back));
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ES")]
    [InlineData("<script>")]
    [InlineData("")]
    public async Task A_language_nobody_offers_is_not_kept(string language)
    {
        using var answer = await ChooseAsync(("language", language), ("back", "/"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", HttpStatusCode.SeeOther)]
    public async Task Another_site_cannot_choose(string site, HttpStatusCode status)
    {
        using var visitor = host.Visitor();
        visitor.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        using var content = Fields(("language", "es"), ("back", "/"));
        using var answer = await visitor.PostAsync(new Uri("/language", UriKind.Relative), content);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.SeeOther, answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/nowhere", 404)]
    [InlineData("/nowhere?a=b", 404)]
    [InlineData("/cases/00000000-0000-0000-0000-000000000001", 404)]
    public async Task A_page_that_is_not_there_says_so_in_the_language_and_leads_back_to_its_address(string path, int status)
    {
        using var visitor = host.Visitor();
        visitor.DefaultRequestHeaders.Add("Cookie", "__Host-language=es");
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("es", Assert.Single(answer.Content.Headers.ContentLanguage));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("lang=\"es\"", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"back\" value=\"{path}\"", page, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> ChooseAsync(params (string Name, string Value)[] fields)
    {
        using var visitor = host.Visitor();
        using var content = Fields(fields);
        return await visitor.PostAsync(new Uri("/language", UriKind.Relative), content);
    }

    private static FormUrlEncodedContent Fields(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
