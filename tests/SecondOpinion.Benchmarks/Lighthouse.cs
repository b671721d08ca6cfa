using System.Text.Json;

namespace SecondOpinion.Benchmarks;

/// <summary>Lighthouse with its mobile settings, over each page and the stock template.</summary>
public static class Lighthouse
{
    private static readonly string[] Categories = ["performance", "accessibility", "best-practices"];

    public static async Task MeasureAsync(Workshop workshop, SamplePages pages, Uri template, ResultTable table)
    {
        var folder = System.IO.Directory.CreateDirectory(workshop.PathOf("lighthouse")).FullName;
        if (!System.IO.Directory.Exists(Path.Combine(folder, "node_modules", "lighthouse"))
            && await Workshop.RunAsync(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "lighthouse@12") is null)
        {
            table.AddSkip("Lighthouse", "it could not be installed");
            return;
        }

        var peer = await RunAsync(folder, template, cookie: null);
        foreach (var (name, address, _) in pages.All)
        {
            if (await RunAsync(folder, address, pages.Cookie) is not { } ours)
            {
                table.AddSkip($"Lighthouse, {name}", "it gave no report");
                continue;
            }

            table.AddLeast($"Lighthouse performance, {name}", ours.Scores[0], "", 0.99);
            table.AddLeast($"Lighthouse accessibility, {name}", ours.Scores[1], "", 1);
            table.AddLeast($"Lighthouse best practices, {name}", ours.Scores[2], "", 1);
            table.AddMost($"layout shift, {name}", ours.Shift, "", 0.02);
            if (peer is not null)
            {
                table.AddRatio($"largest paint, {name}", ours.Paint, peer.Paint, "ms", 1.3);
            }
        }
    }

    private static async Task<Report?> RunAsync(string folder, Uri address, string? cookie)
    {
        var output = Path.Combine(folder, "report.json");
        File.Delete(output);
        string[] arguments =
        [
            "--no-install", "lighthouse", address.ToString(), "--quiet", "--output=json", $"--output-path={output}", $"--only-categories={string.Join(',', Categories)}",
            $"--chrome-flags=--headless=new {string.Join(' ', Chromium.Arguments)}", $"--chrome-path={Chromium.Path}",
            .. cookie is null ? [] : new[] { $"--extra-headers={JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["Cookie"] = cookie })}" },
        ];
        Environment.SetEnvironmentVariable("CHROME_PATH", Chromium.Path);
        if (await Workshop.RunAsync(folder, "npx", arguments) is null || !File.Exists(output))
        {
            return null;
        }

        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(output));
        var audits = report.RootElement.GetProperty("audits");
        return new(
            [.. Categories.Select(c => report.RootElement.GetProperty("categories").GetProperty(c).GetProperty("score").GetDouble())],
            audits.GetProperty("cumulative-layout-shift").GetProperty("numericValue").GetDouble(),
            audits.GetProperty("largest-contentful-paint").GetProperty("numericValue").GetDouble());
    }

    /// <param name="Scores">0 to 1, in the order of the categories.</param>
    /// <param name="Shift">Cumulative layout shift.</param>
    /// <param name="Paint">Largest contentful paint in milliseconds.</param>
    private sealed record Report(IReadOnlyList<double> Scores, double Shift, double Paint);
}
