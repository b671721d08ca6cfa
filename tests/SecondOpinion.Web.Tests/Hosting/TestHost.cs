using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using SecondOpinion.TestKit;

namespace SecondOpinion.Web.Tests.Hosting;

/// <summary>The whole app over a folder of its own, asked without a network.</summary>
public sealed class TestHost : WebApplicationFactory<Program>
{
    private readonly TestFolder folder = new();

    public string Folder => folder.Path;

    /// <summary>Settings of this one app, over those every test has.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    /// <summary>A new browser: it keeps cookies and does not follow redirects.</summary>
    public HttpClient Visitor(string address = "https://second-opinion.test") =>
        CreateClient(new() { BaseAddress = new Uri(address), AllowAutoRedirect = false });

    /// <summary>Asks as if from another machine, which a client cannot say.</summary>
    public Task<HttpContext> AskFromAsync(string ip, Action<HttpRequest> ask) => Server.SendAsync(context =>
    {
        context.Connection.RemoteIpAddress = IPAddress.Parse(ip);
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("second-opinion.test");
        ask(context.Request);
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");

        // Addresses that a server in the world would have; nothing listens there.
        builder.UseSetting("urls", "https://second-opinion.test");
        builder.UseSetting("Storage:Folder", folder.Path);
        builder.UseSetting("Limits:PagesPerMinute", "100000");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        catch (ObjectDisposedException)
        {
            // The program's own way out and the factory's run side by side; one finds the other done.
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
