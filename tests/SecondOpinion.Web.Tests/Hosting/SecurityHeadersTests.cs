using System.Text.RegularExpressions;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed partial class SecurityHeadersTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/start")]
    [InlineData("/cases")]
    [InlineData("/nothing-here")]
    [InlineData("/app.css")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_the_content_policy(string path)
    {
        using var answer = await GetAsync(path);
        var policy = Nonce.Replace(One(answer, "Content-Security-Policy"), "'nonce-N'");
        Assert.Equal(
            "default-src 'none'; script-src 'self' 'nonce-N'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self' wss://second-opinion.test; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; object-src 'none'",
            policy);
    }

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("Referrer-Policy", "no-referrer")]
    [InlineData("Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("Cross-Origin-Resource-Policy", "same-origin")]
    [InlineData("Strict-Transport-Security", "max-age=31536000")]
    public async Task A_page_tells_the_browser_to_keep_to_itself(string header, string value)
    {
        using var answer = await GetAsync("/start");
        Assert.Equal(value, One(answer, header));
    }

    [Fact]
    public async Task No_page_may_use_the_camera_or_the_place()
    {
        using var answer = await GetAsync("/start");
        var policy = One(answer, "Permissions-Policy");
        Assert.Contains("camera=()", policy, StringComparison.Ordinal);
        Assert.Contains("geolocation=()", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/start", true)]
    [InlineData("/nothing-here", true)]
    [InlineData("/health/live", true)]
    [InlineData("/app.css", false)]
    public async Task What_only_a_page_heeds_is_not_sent_with_its_files(string path, bool isSent)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(isSent, answer.Headers.Contains("Permissions-Policy"));
        Assert.Equal(isSent, answer.Headers.Contains("Cross-Origin-Opener-Policy"));
    }

    [Fact]
    public async Task A_nonce_is_used_once()
    {
        using var first = await GetAsync("/");
        using var second = await GetAsync("/");
        Assert.NotEqual(One(first, "Content-Security-Policy"), One(second, "Content-Security-Policy"));
    }

    [Fact]
    public async Task Only_the_landing_page_may_be_found_by_search()
    {
        using var landing = await GetAsync("/");
        using var cases = await GetAsync("/cases");
        Assert.False(landing.Headers.Contains("X-Robots-Tag"));
        Assert.Equal("noindex", One(cases, "X-Robots-Tag"));
    }

    [Theory]
    [InlineData("/cases")]
    [InlineData("/cases/461dcf26-1f4e-4610-8973-38f1ddd93c29")]
    public async Task Pages_of_a_case_are_never_kept_by_a_browser(string path)
    {
        using var answer = await GetAsync(path);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_strange_host_name_reaches_no_header()
    {
        var answer = await host.AskFromAsync("203.0.113.7", request =>
        {
            request.Path = "/health/live";
            request.Host = new("evil.test;script-src");
        });
        Assert.Contains("connect-src 'self';", answer.Response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("'nonce-[A-Za-z0-9+/=]{24}'", RegexOptions.None, 1000)]
    private static partial Regex Nonce { get; }

    private static string One(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var visitor = host.Visitor();
        return await visitor.GetAsync(new Uri(path, UriKind.Relative));
    }
}
