using System.Collections.Concurrent;
using SecondOpinion.Browser.Tests.Journeys;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Safety;

public sealed class CanaryTests(BrowserRig rig) : BrowserTest(rig)
{
    private const string Canary = "Zyzzyva";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_typed_stands_in_no_log_no_address_and_no_title(bool script)
    {
        var visitor = await VisitorAsync(Screen.Desk, script);
        var titles = new ConcurrentQueue<string>();
        visitor.Page.DOMContentLoaded += async (_, page) => titles.Enqueue(await page.TitleAsync());
        var walk = await new WizardWalk(visitor, looksClosely: false).StartAsync();
        await walk.AnswerAsync(Travellers.Rosa with
        {
            FirstName = $"{Canary} one",
            OwnWords = $"{Canary} multiple myeloma",
            Matters = [$"{Canary} two", $"{Canary} three", $"{Canary} four"],
            Helper = $"{Canary} five",
        });
        await walk.BookAsync(20, $"{Canary} six", $"{Canary} seven");
        await visitor.GoAsync($"{walk.Case}/wizard/reasons");
        await walk.FillAsync("something-else", $"{Canary} eight");
        await walk.ContinueAsync();
        await walk.AtAsync("matters");
        await visitor.GoAsync($"{walk.Case}/wizard/specialists");
        await walk.FillAsync("place", $"{Canary} nine");
        await walk.FillAsync("own-name", $"{Canary} ten");
        await walk.FillAsync("own-phone", $"{Canary} 555 0111");
        await walk.ContinueAsync();
        await visitor.LeaveAsync("**/specialists");
        await visitor.GoAsync($"{walk.Case}/questions");
        if (!script)
        {
            await walk.FillAsync("own", $"{Canary} twelve");
            await visitor.Page.Locator("details", new() { Has = visitor.Page.Locator("[name=own]") }).Locator("button").ClickAsync();
        }

        foreach (var page in new[] { "", "/print/visit", "/print/office", "/print/questions" })
        {
            await visitor.GoAsync(walk.Case + page);
            titles.Enqueue(await visitor.Page.TitleAsync());
        }

        Assert.Contains(Canary, await visitor.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.DoesNotContain(Rig.App.Log, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(visitor.Requests, address => address.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(titles, title => title.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(Rig.App.Log);
        foreach (var file in System.IO.Directory.EnumerateFiles(Rig.Folder, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".log", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(Canary, await ReadAsync(file), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<string> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
