using System.Globalization;
using Microsoft.Playwright;
using SecondOpinion.Content;
using SecondOpinion.TestKit;

namespace SecondOpinion.Benchmarks.Interactions;

/// <summary>A large case in a browser, beside the counter of the stock template: how long a press takes and what it sends. How long the tracked pages take, and what an open page costs in memory.</summary>
public static class InteractionBenchmark
{
    private const string Large = "large";
    private const int Presses = 60;
    private const int Views = 30;
    private static readonly string[] TrackedPages = ["", "/records?shown=40", "/requests", "/timeline", "/activity", "/questions"];

    public static async Task MeasureAsync(PublishedApp ours, PublishedApp template, ResultTable table)
    {
        var today = DateOnly.FromDateTime(DateTime.Today);
        var seeds = await Seeds.SowAsync(ours.Data, [new(Large, LargeCase.Of(ContentLibrary.Load().Rules, today)), new("small", ACase.Rosa(today))]);
        await ours.StartAsync();
        await template.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        var owner = new Cookie { Name = "owner", Value = seeds.OwnerCookie, Url = ours.Address.ToString() };
        await using var mine = await OwnerAsync(browser, ours, owner);
        await using var theirs = await browser.NewContextAsync(new() { BaseURL = template.Address.ToString() });

        var counter = await new PressedPage(theirs, "/counter", "main button.btn", "p[role=status]").PressAsync(Presses);
        var list = await new PressedPage(mine, $"/cases/{seeds[Large]}/questions", ".question-card:first-child .move-button:not([hidden])", ".question-board").PressAsync(Presses);
        table.AddRatio($"press on a list of {LargeCase.Questions} questions, p95", list.Time.High / 1000, counter.Time.High / 1000, "ms", 3);
        table.AddMost("bytes that change the page at a press, median", list.Batch, "B", 600);
        table.AddSeen("bytes of the whole answer, moving the focus too, median", list.Answer, "B");
        foreach (var page in TrackedPages)
        {
            table.AddCompared(string.Create(CultureInfo.InvariantCulture, $"large case, page {(page.Length == 0 ? "/" : page)}, p95 against a new case"), await ViewAsync(mine, $"/cases/{seeds[Large]}{page}"), await ViewAsync(mine, $"/cases/{seeds["small"]}{page}"), "ms");
        }

        var open = await new OpenPages(browser, template, "/counter", Cookie: null).KilobytesAsync();
        foreach (var (name, path) in ((string, string)[])[("plan", ""), ("questions", "/questions")])
        {
            table.AddRatio($"memory of an open page, {name}", await new OpenPages(browser, ours, $"/cases/{seeds["small"]}{path}", owner).KilobytesAsync(), open, "KB", 2);
        }
    }

    private static async Task<IBrowserContext> OwnerAsync(IBrowser browser, PublishedApp ours, Cookie owner)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = ours.Address.ToString() });
        await context.AddCookiesAsync([owner]);
        return context;
    }

    /// <summary>What the server needs for the page alone, in milliseconds.</summary>
    private static async Task<double> ViewAsync(IBrowserContext context, string path)
    {
        var times = new List<double>();
        for (var round = 0; round < Views; round++)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            var answer = await context.APIRequest.GetAsync(path);
            var time = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (!answer.Ok)
            {
                throw new InvalidOperationException($"{path} answered {answer.Status}.");
            }

            times.Add(time);
        }

        return times.Order().ElementAt(Views * 95 / 100);
    }
}
