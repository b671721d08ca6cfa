using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class LimitsTests
{
    [Fact]
    public async Task Too_many_pages_in_a_minute_end_on_a_calm_page()
    {
        await using var host = new TestHost { Settings = [("Limits:PagesPerMinute", "5")] };
        using var visitor = host.Visitor();
        for (var i = 0; i < 5; i++)
        {
            using var page = await visitor.GetAsync(new Uri("/cases", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        using var refused = await visitor.GetAsync(new Uri("/cases", UriKind.Relative));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Contains("Wait one minute", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var style = await visitor.GetAsync(new Uri("/app.css", UriKind.Relative));
        using var health = await visitor.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);

        var neighbour = await host.AskFromAsync("203.0.113.7", request => request.Path = "/cases");
        Assert.Equal(200, neighbour.Response.StatusCode);
    }

    [Fact]
    public async Task What_is_kept_while_somebody_types_is_not_counted_as_a_page()
    {
        await using var host = new TestHost();
        RouteEndpoint[] drafts = [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.EndsWith("/draft", StringComparison.Ordinal))];
        Assert.True(drafts.Length >= 8);
        Assert.Equal([], drafts.Where(e => e.Metadata.GetMetadata<AnswersTyping>() is null).Select(e => e.RoutePattern.RawText));
    }

    [Fact]
    public async Task Circuits_are_counted_when_they_begin_whatever_carries_them_then()
    {
        await using var host = new TestHost { Settings = [("Limits:CircuitsPerMinute", "2")] };
        int[] answers = [await OpenAsync("203.0.113.7"), await OpenAsync("203.0.113.7"), await OpenAsync("203.0.113.7"), await OpenAsync("203.0.113.8")];
        Assert.Equal([200, 200, 429, 200], answers);

        async Task<int> OpenAsync(string address) => (await host.AskFromAsync(address, request =>
        {
            (request.Method, request.Path, request.QueryString) = (HttpMethods.Post, "/_blazor/negotiate", new QueryString("?negotiateVersion=1"));
            request.Headers.Origin = "http://second-opinion.test";
        })).Response.StatusCode;
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    public void One_household_counts_as_one_address(string one, string other, bool same) =>
        Assert.Equal(same, string.Equals(ClientAddress.Of(IPAddress.Parse(one)), ClientAddress.Of(IPAddress.Parse(other)), StringComparison.Ordinal));
}
