using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Hosting;

[assembly: AssemblyFixture(typeof(SecondOpinion.Web.Tests.Rig.TestApp))]

namespace SecondOpinion.Web.Tests.Rig;

/// <summary>The real app over a folder of its own, without a network. One for every test of the run.</summary>
public class TestApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TestFolder folder = new();

    /// <summary>The clock of this one app; the machine's own unless a test stops it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Starts the app before the first test asks: two tests that ask at once would start it twice.</summary>
    public ValueTask InitializeAsync()
    {
        _ = Server;
        return ValueTask.CompletedTask;
    }

    public CaseFileStore Cases => Services.GetRequiredService<CaseFileStore>();

    public ShareLinkStore Links => Services.GetRequiredService<ShareLinkStore>();

    /// <summary>A case with these answers, and a browser that belongs to its owner.</summary>
    public async Task<(CaseFile File, Browser Owner)> OwnedAsync(CaseFile answers)
    {
        var http = new DefaultHttpContext();
        var owner = Services.GetRequiredService<OwnerCookie>().ReadOrMake(http);
        var id = await Cases.StartAsync(owner, CancellationToken.None);
        var change = await Cases.ChangeAsync(id, new Actor.Owner(owner), CaseVerb.SaveDraft, file => answers with { Id = file.Id, StartedAt = file.StartedAt }, CancellationToken.None);
        return (Assert.IsType<CaseChange.Changed>(change).File, BrowserWith(http));
    }

    /// <summary>The case as it is stored now.</summary>
    public async Task<CaseFile> StoredAsync(CaseFile file, Actor owner) =>
        Assert.IsType<CaseOpening.Opened>(await Cases.OpenAsync(file.Id, owner, CancellationToken.None)).File;

    /// <summary>A browser that nobody knows yet.</summary>
    public Browser Stranger() => new(CreateClient(Options), cookie: null, owner: null);

    /// <summary>A browser that sends these cookies.</summary>
    public Browser BrowserWith(string cookies) => new(CreateClient(Options), cookies, owner: null);

    /// <summary>A browser that has opened a view-only link to the case.</summary>
    public Task<Browser> ViewerAsync(CaseFile file, Actor owner) => HolderAsync(file, owner, ShareLevel.SeeOnly);

    /// <summary>A browser that has opened a link to help with the case's tasks.</summary>
    public Task<Browser> HelperAsync(CaseFile file, Actor owner) => HolderAsync(file, owner, ShareLevel.HelpWithTasks);

    private async Task<Browser> HolderAsync(CaseFile file, Actor owner, ShareLevel level)
    {
        var making = await Services.GetRequiredService<ShareLinkStore>().MakeAsync(file.Id, owner, level, SharedExtras.None, ShareLink.DefaultDays, CancellationToken.None);
        var made = Assert.IsType<ShareLinkMaking.Made>(making);
        var http = new DefaultHttpContext();
        Services.GetRequiredService<ShareCookie>().Write(http, made.Link.Id, file.Id, made.Link.ExpiresAt);
        return new Browser(CreateClient(Options), CookieOf(http), owner: null);
    }

    // As it is delivered: in development a refused post throws instead of answering.
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSetting("Storage:Folder", folder.Path).UseSetting("Limits:PagesPerMinute", "100000")
            .ConfigureTestServices(services => services.AddSingleton(Clock));

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        catch (ObjectDisposedException)
        {
            // The app ends itself and is ended: whoever comes second finds its services gone.
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    // Cookies are marked Secure where the app does not know that it is alone on this computer.
    private static WebApplicationFactoryClientOptions Options => new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") };

    private Browser BrowserWith(HttpContext http)
    {
        var cookie = CookieOf(http);
        http.Request.Headers.Cookie = cookie;
        var owner = Services.GetRequiredService<OwnerCookie>().Read(http) ?? throw new InvalidOperationException("The owner cookie does not read.");
        return new Browser(CreateClient(Options), cookie, new Actor.Owner(owner));
    }

    private static string CookieOf(HttpContext http) => http.Response.Headers.SetCookie.ToString().Split(';')[0];
}
