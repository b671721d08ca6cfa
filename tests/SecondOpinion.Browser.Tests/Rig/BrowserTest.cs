using Microsoft.Playwright;

namespace SecondOpinion.Browser.Tests.Rig;

/// <summary>A test with visitors in browsers of their own. When it ends, none may have broken the content policy or asked another site.</summary>
public abstract class BrowserTest(BrowserRig rig) : IAsyncLifetime
{
    private readonly List<Visitor> visitors = [];

    protected BrowserRig Rig { get; } = rig;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var visitor in visitors)
        {
            await visitor.Page.Context.CloseAsync();
        }

        var offences = string.Join('\n', visitors.SelectMany(v => v.Offences));
        Assert.True(offences.Length == 0, offences);
    }

    /// <summary>The owner of the cases that stood in the folder from the start.</summary>
    protected async Task<Visitor> OwnerAsync(Screen screen = Screen.Desk, bool script = true)
    {
        var visitor = await VisitorAsync(screen, script);
        await visitor.Page.Context.AddCookiesAsync([new() { Name = "owner", Value = Rig.Seeds.OwnerCookie, Url = Rig.App.Address.ToString() }]);
        return visitor;
    }

    /// <summary>Someone new, with no cookies.</summary>
    /// <param name="screen">A phone or a desk.</param>
    /// <param name="script">Whether the browser runs script.</param>
    /// <param name="app">Another app than that of the run, or null.</param>
    protected async Task<Visitor> VisitorAsync(Screen screen = Screen.Desk, bool script = true, AppProcess? app = null)
    {
        var address = (app ?? Rig.App).Address;
        var context = await Rig.Browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = screen == Screen.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        var visitor = new Visitor(await context.NewPageAsync(), address, script);
        await visitor.WatchAsync();
        visitors.Add(visitor);
        return visitor;
    }
}
