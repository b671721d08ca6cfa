using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class CircuitDoorTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData(null, 403)]
    [InlineData("https://evil.test", 403)]
    [InlineData("http://second-opinion.test", 403)]
    [InlineData("https://second-opinion.test:8443", 403)]
    [InlineData("https://second-opinion.test.evil.test", 403)]
    [InlineData("null", 403)]
    [InlineData("https://second-opinion.test", 200)]
    public async Task Only_our_own_pages_open_a_circuit(string? origin, int status)
    {
        using var visitor = host.Visitor();
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        if (origin is not null)
        {
            ask.Headers.Add("Origin", origin);
        }

        using var answer = await visitor.SendAsync(ask);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData(CircuitDoor.MostOfOneBrowser, "owner=same", 1)]
    [InlineData(CircuitDoor.MostOfOneAddress, null, 1)]
    public async Task Circuits_of_one_visitor_have_an_end(int most, string? cookie, int refused)
    {
        var door = Door();
        var open = new TaskCompletionSource();
        HttpContext[] sockets = [.. Enumerable.Range(0, most + refused).Select(_ => Socket(cookie))];
        var waiting = sockets.Select(socket => door.PassAsync(socket, _ => open.Task)).ToArray();
        Assert.Equal(refused, sockets.Count(socket => socket.Response.StatusCode == (int)HttpStatusCode.TooManyRequests));

        open.SetResult();
        await Task.WhenAll(waiting);
        var again = Socket(cookie);
        await door.PassAsync(again, _ => Task.CompletedTask);
        Assert.Equal((int)HttpStatusCode.OK, again.Response.StatusCode);
    }

    private static CircuitDoor Door()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("urls", "http://localhost:5080")]).Build();
        return new CircuitDoor(new CookieRules(configuration, new Proxies(configuration)));
    }

    private static DefaultHttpContext Socket(string? cookie)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpWebSocketFeature>(new UpgradeAsked());
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = "http";
        context.Request.Host = new("localhost", 5080);
        context.Request.Path = "/_blazor";
        context.Request.Headers.Origin = "http://localhost:5080";
        context.Request.Headers.Cookie = cookie;
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        return context;
    }

    private sealed class UpgradeAsked : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => true;

        public Task<System.Net.WebSockets.WebSocket> AcceptAsync(WebSocketAcceptContext context) => throw new NotSupportedException();
    }
}
