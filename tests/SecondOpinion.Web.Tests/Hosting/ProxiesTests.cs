namespace SecondOpinion.Web.Tests.Hosting;

public sealed class ProxiesTests
{
    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("192.168.7.7", true)]
    [InlineData("203.0.113.7", false)]
    public async Task Only_a_known_proxy_is_believed(string from, bool believed)
    {
        await using var host = new TestHost { Settings = [("Proxies:Known:0", "10.1.2.3"), ("Proxies:Known:1", "192.168.0.0/16")] };
        var answer = await AskAsync(host, from);
        Assert.Equal(believed, answer.Contains("wss://", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_known_proxy_nobody_is_believed()
    {
        await using var host = new TestHost();
        Assert.Contains(" ws://", await AskAsync(host, "127.0.0.1"), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(TestHost host, string from)
    {
        var answer = await host.AskFromAsync(from, request =>
        {
            request.Path = "/";
            request.Headers["X-Forwarded-Proto"] = "https";
            request.Headers["X-Forwarded-For"] = "198.51.100.4";
        });
        return answer.Response.Headers.ContentSecurityPolicy.ToString();
    }
}
