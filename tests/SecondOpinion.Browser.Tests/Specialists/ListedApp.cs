using System.Diagnostics;
using System.Globalization;
using SecondOpinion.Browser.Tests.Rig;
using SecondOpinion.TestKit;
using SecondOpinion.TestKit.Nppes;

namespace SecondOpinion.Browser.Tests.Specialists;

/// <summary>An app of its own whose operator has imported small lists by the command line: made-up doctors and hospitals around Bozeman, Montana.</summary>
public sealed class ListedApp : IAsyncLifetime
{
    private readonly TestFolder folder = new();
    private AppProcess? app;

    public AppProcess App => app ?? throw new InvalidOperationException("The app is not started.");

    public async ValueTask InitializeAsync()
    {
        var heading = NppesHeading.Of330;
        var people = Enumerable.Range(1, 23).Select(n => NppesLine.Person(heading, Npi(n), n == 7 ? "SMITH-O'BRIEN" : $"DOCTOR{(char)('A' + n)}", "ANN", n < 4 ? "59718" : "59715", n % 3 == 0 ? "207RH0000X" : "207RH0003X"));
        await ImportAsync("nppes", [NppesLine.Heading(heading), .. people.Select(p => p.ToString())]);
        await ImportAsync("hospitals",
        [
            "\"Facility ID\",\"Facility Name\",\"Address\",\"City/Town\",\"State\",\"ZIP Code\",\"Telephone Number\",\"Hospital Type\",\"Emergency Services\"",
            "270001,VALLEY HOSPITAL,1 ELM ST,BOZEMAN,MT,59715,(406) 555-0200,Acute Care Hospitals,Yes",
        ]);
        app = await AppProcess.StartAsync(folder.Path, ("Limits__PagesPerMinute", "100000"), ("Limits__CircuitsPerMinute", "100000"), ("Limits__RedeemPerMinute", "100000"));
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        folder.Dispose();
    }

    // With the check digit that every NPI has.
    private static string Npi(int number)
    {
        var nine = (100_000_000L + number).ToString(CultureInfo.InvariantCulture);
        var sum = 24 + nine.Reverse().Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 2 : 1)).Sum(n => n > 9 ? n - 9 : n);
        return nine + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private async Task ImportAsync(string part, IEnumerable<string> lines)
    {
        var path = Path.Combine(folder.Path, $"{part}.csv");
        await File.WriteAllTextAsync(path, string.Join("\r\n", lines) + "\r\n");
        var start = new ProcessStartInfo("dotnet", [Repository.WebAssembly, "directory", "import", part, path])
        {
            WorkingDirectory = Repository.WebProject,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["Storage__Folder"] = folder.Path;
        using var import = Process.Start(start)!;
        var said = await import.StandardOutput.ReadToEndAsync();
        await import.WaitForExitAsync();
        Assert.True(import.ExitCode == 0, said);
    }
}
