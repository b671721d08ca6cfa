using Microsoft.Playwright;

namespace SecondOpinion.Benchmarks.Interactions;

/// <summary>What a page that stays open costs the server: many are opened, by several browsers, since one may hold ten.</summary>
/// <param name="Browser">Opens browsers of their own.</param>
/// <param name="App">The server, already running.</param>
/// <param name="Path">The page.</param>
/// <param name="Cookie">Who opens it, or null.</param>
internal sealed record OpenPages(IBrowser Browser, PublishedApp App, string Path, Cookie? Cookie)
{
    private const int Browsers = 4;
    private const int PagesEach = 10;

    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    /// <returns>Kilobytes of memory a page, the first ten apart: these pay for what is loaded once.</returns>
    public async Task<double> KilobytesAsync()
    {
        var first = await OpenAsync();
        await Task.Delay(Settled);
        var before = App.ResidentBytes;
        var more = new List<IBrowserContext>();
        for (var browser = 0; browser < Browsers; browser++)
        {
            more.Add(await OpenAsync());
        }

        await Task.Delay(Settled);
        var held = App.ResidentBytes - before;
        foreach (var context in more.Prepend(first))
        {
            await context.DisposeAsync();
        }

        return held / 1024.0 / (Browsers * PagesEach);
    }

    private async Task<IBrowserContext> OpenAsync()
    {
        var context = await Browser.NewContextAsync(new() { BaseURL = App.Address.ToString() });
        if (Cookie is not null)
        {
            await context.AddCookiesAsync([Cookie]);
        }

        for (var page = 0; page < PagesEach; page++)
        {
            await (await context.NewPageAsync()).GotoAsync(Path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        return context;
    }
}
