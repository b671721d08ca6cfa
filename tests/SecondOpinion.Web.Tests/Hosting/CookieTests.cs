using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class CookieTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Reading_about_it_makes_no_owner()
    {
        using var visitor = host.Visitor();
        foreach (var path in new[] { "/", "/start", "/cases" })
        {
            using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
            Assert.DoesNotContain(CookiesOf(answer), cookie => cookie.Contains("owner=", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_owner_cookie_is_bound_to_the_host_and_lasts_a_year()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/start", "main form");
        var cookie = Assert.Single(CookiesOf(answer), cookie => cookie.StartsWith("__Host-owner=", StringComparison.Ordinal));
        Assert.Equal(["httponly", "max-age=31536000", "path=/", "samesite=lax", "secure"], Attributes(cookie));
    }

    [Fact]
    public async Task The_form_cookie_is_strict()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.GetAsync(new Uri("/start", UriKind.Relative));
        var cookie = Assert.Single(CookiesOf(answer), cookie => cookie.StartsWith("__Host-antiforgery=", StringComparison.Ordinal));
        Assert.Equal(["httponly", "path=/", "samesite=strict", "secure"], Attributes(cookie));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("CfDJ8McT5de2E1xDpVbIRFO0WRlOLIOlhZuoE6AocCygzzc8a9o9VPz7WIapd179LNLHM6")]
    public async Task A_made_up_cookie_is_nobody(string value)
    {
        using var visitor = host.Visitor();
        visitor.DefaultRequestHeaders.Add("Cookie", $"__Host-owner={value}");
        var page = await visitor.ReadAsync("/cases");
        Assert.Empty(page.QuerySelectorAll(".task"));
    }

    [Theory]
    [InlineData("http://localhost:5080", false)]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080", false)]
    [InlineData("http://localhost:5080;https://localhost:5443", true)]
    [InlineData("http://0.0.0.0:5080", true)]
    [InlineData("http://*:5080", true)]
    [InlineData("https://localhost:5443", true)]
    [InlineData("", true)]
    public void Only_plain_http_on_this_computer_alone_goes_without_Secure(string urls, bool secure) =>
        Assert.Equal(secure, RulesFor(("urls", urls)).Secure);

    [Fact]
    public void Behind_a_proxy_cookies_stay_Secure() =>
        Assert.True(RulesFor(("urls", "http://localhost:5080"), ("Proxies:Known:0", "127.0.0.1")).Secure);

    [Fact]
    public void Endpoints_in_the_settings_count_as_addresses() =>
        Assert.True(RulesFor(("urls", "http://localhost:5080"), ("Kestrel:Endpoints:All:Url", "http://0.0.0.0:80")).Secure);

    private static CookieRules RulesFor(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        return new CookieRules(configuration, new Proxies(configuration));
    }

    private static IEnumerable<string> CookiesOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    private static string[] Attributes(string cookie) =>
        [.. cookie.Split(';').Skip(1).Select(part => part.Trim()).Order(StringComparer.Ordinal)];
}
