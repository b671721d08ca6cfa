using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Plan;
using SecondOpinion.Browser.Tests.Print;
using SecondOpinion.Browser.Tests.Records;
using SecondOpinion.Browser.Tests.Safety;
using SecondOpinion.Browser.Tests.Share;
using SecondOpinion.TestKit;

[assembly: AssemblyFixture(typeof(SecondOpinion.Browser.Tests.Rig.BrowserRig))]

namespace SecondOpinion.Browser.Tests.Rig;

/// <summary>One app and one browser for every test of the run.</summary>
public sealed class BrowserRig : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly TestFolder folder = new();
    private IPlaywright? playwright;
    private AppProcess? app;
    private Seeds? seeds;
    private IBrowser? browser;

    public AppProcess App => app ?? throw new InvalidOperationException("The app is not started.");

    /// <summary>The cases that stood in the folder before the app started.</summary>
    public Seeds Seeds => seeds ?? throw new InvalidOperationException("Nothing is sown.");

    public IBrowser Browser => browser ?? throw new InvalidOperationException("The browser is not started.");

    /// <summary>The app's storage folder.</summary>
    public string Folder => folder.Path;

    public async ValueTask InitializeAsync()
    {
        seeds = await Seeds.SowAsync(folder.Path, PrintedCases.All.Concat(PayloadCases.All).Concat(LivedPlans.All).Concat(LedgerCases.All).Concat(HelpedCases.All).Concat(StartDayJourneyTests.Cases));
        app = await AppProcess.StartAsync(folder.Path, ("Limits__PagesPerMinute", "100000"), ("Limits__CircuitsPerMinute", "100000"), ("Limits__RedeemPerMinute", "100000"));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        folder.Dispose();
    }

    private static string Chromium =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named
        : new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing. Run tests/run.sh once, or set CHROMIUM_PATH.");
}
