using Microsoft.Playwright;

namespace SecondOpinion.Benchmarks;

/// <summary>What a first visit transfers, in kilobytes as sent, font and script included.</summary>
public static class PageWeights
{
    private const double PlainPage = 75;
    private const double FullPage = 130;

    public static async Task MeasureAsync(SamplePages pages, ResultTable table)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        foreach (var (name, address, isPlain) in pages.All)
        {
            await using var context = await browser.NewContextAsync(new() { ExtraHTTPHeaders = new Dictionary<string, string>(StringComparer.Ordinal) { ["Cookie"] = pages.Cookie } });
            var page = await context.NewPageAsync();
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Network.enable");
            var bytes = 0.0;
            session.Event("Network.loadingFinished").OnEvent += (_, data) => bytes += data!.Value.GetProperty("encodedDataLength").GetDouble();
            await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
            table.AddMost($"first load, {name}", bytes / 1024, "KB", isPlain ? PlainPage : FullPage);
        }
    }
}
