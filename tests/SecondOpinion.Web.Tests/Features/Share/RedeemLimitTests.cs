using System.Net;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Share;

public sealed class RedeemLimitTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task One_address_tries_ten_links_a_minute_and_may_still_look_at_the_page()
    {
        for (var time = 0; time < 10; time++)
        {
            using var guess = await TryAsync(time);
            Assert.Equal(HttpStatusCode.NotFound, guess.StatusCode);
        }

        using var refused = await TryAsync(10);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.Contains("Retry-After"));

        using var visitor = host.Visitor();
        using var look = await visitor.GetPathAsync("/s");
        Assert.Equal(HttpStatusCode.OK, look.StatusCode);
    }

    private async Task<HttpResponseMessage> TryAsync(int time)
    {
        using var visitor = host.Visitor();
        return await ShareHost.OpenAsync(visitor, new string((char)('A' + time), 43));
    }
}
