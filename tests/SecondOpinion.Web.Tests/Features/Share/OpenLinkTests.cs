using System.Net;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Share;

public sealed class OpenLinkTests(ShareHost host) : IClassFixture<ShareHost>
{
    private const int OpensPerMinute = 5;

    [Fact]
    public async Task Opening_a_link_sets_a_cookie_for_half_an_hour_and_leads_to_the_plan()
    {
        var (owner, plan) = await host.OwnerAsync();
        var link = await ShareHost.LinkAsync(owner, plan);
        using var helper = host.Visitor();

        using var answer = await ShareHost.OpenAsync(helper, link);

        Assert.Equal(plan, new Uri(new Uri("https://second-opinion.test"), answer.Headers.Location!).AbsolutePath);
        var cookie = Assert.Single(answer.Cookies(), cookie => cookie.StartsWith("__Host-share=", StringComparison.Ordinal));
        foreach (var attribute in (string[])["max-age=1800", "path=/", "secure", "httponly", "samesite=lax"])
        {
            Assert.Contains(attribute, cookie, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_half_hour_slides_on_with_each_page_and_never_past_the_link()
    {
        var (owner, plan) = await host.OwnerAsync();
        var link = await ShareHost.LinkAsync(owner, plan);
        using var helper = await host.HelperAsync(link);
        using var first = await helper.GetPathAsync(plan);
        Assert.Contains(first.Cookies(), cookie => cookie.Contains("max-age=1800", StringComparison.Ordinal));

        var soon = DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeMilliseconds();
        host.Sql($"UPDATE share_links SET expires_at = {soon} WHERE case_id = '{plan.Split('/')[^1].ToUpperInvariant()}'");
        using var late = await host.HelperAsync(link);
        using var second = await late.GetPathAsync(plan);
        var cookie = Assert.Single(second.Cookies(), cookie => cookie.StartsWith("__Host-share=", StringComparison.Ordinal));
        Assert.Matches("max-age=(59\\d|600);", cookie);
    }

    [Fact]
    public async Task Unknown_expired_and_revoked_links_end_on_the_very_same_page()
    {
        var (owner, plan) = await host.OwnerAsync();
        var expired = await ShareHost.LinkAsync(owner, plan);
        host.Sql("UPDATE share_links SET expires_at = 1");
        var revoked = await ShareHost.LinkAsync(owner, plan);
        host.Sql("UPDATE share_links SET revoked_at = 1 WHERE expires_at > 1");
        var unknown = $"https://second-opinion.test/s#{new string('A', 43)}";

        var bodies = new List<string>();
        foreach (var link in (string[])[expired, revoked, unknown, "not a link", "https://second-opinion.test/s#short"])
        {
            using var visitor = host.Visitor();
            using var answer = await ShareHost.OpenAsync(visitor, link);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain(answer.Cookies(), cookie => cookie.Contains("share", StringComparison.Ordinal));
            bodies.Add(await answer.BodyAsync());
        }

        Assert.Single(bodies.Distinct(StringComparer.Ordinal));
        Assert.Contains("Ask them for a new one.", bodies[0], StringComparison.Ordinal);
        Assert.Contains("tel:988", bodies[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_the_page_opens_nothing()
    {
        var (owner, plan) = await host.OwnerAsync();
        await ShareHost.LinkAsync(owner, plan);
        var before = host.Sql("SELECT count(*) FROM share_openings");
        using var scanner = host.Visitor();

        using var answer = await scanner.GetPathAsync("/s");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before, host.Sql("SELECT count(*) FROM share_openings"));
        Assert.DoesNotContain(answer.Cookies(), cookie => cookie.Contains("share", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_post_from_another_site_opens_nothing()
    {
        var (owner, plan) = await host.OwnerAsync();
        var link = await ShareHost.LinkAsync(owner, plan);
        using var visitor = host.Visitor();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "open"), KeyValuePair.Create("link", link)]);

        using var answer = await visitor.PostAsync(new Uri("/s", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task An_empty_box_is_asked_for_in_plain_words()
    {
        using var visitor = host.Visitor();
        using var answer = await ShareHost.OpenAsync(visitor, " ");

        Assert.Equal("Paste the whole link here.", (await answer.PageAsync()).QuerySelector(".error-summary a")!.TextContent);
    }

    [Fact]
    public async Task One_link_is_opened_at_most_five_times_a_minute()
    {
        var (owner, plan) = await host.OwnerAsync();
        var link = await ShareHost.LinkAsync(owner, plan);
        for (var time = 0; time < OpensPerMinute; time++)
        {
            (await host.HelperAsync(link)).Dispose();
        }

        using var visitor = host.Visitor();
        using var refused = await ShareHost.OpenAsync(visitor, link);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Wait one minute.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        (await host.HelperAsync(await ShareHost.LinkAsync(owner, plan))).Dispose();
    }
}
