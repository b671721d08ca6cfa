using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Directory.Importing;
using SecondOpinion.TestKit;
using SecondOpinion.TestKit.Nppes;

namespace SecondOpinion.Web.Tests.Rig;

/// <summary>An app whose operator has imported small lists: made-up doctors and hospitals around Bozeman, Montana.</summary>
public sealed class ListedApp : IAsyncLifetime
{
    private const string BloodAndCancer = "207RH0003X";
    private const string Blood = "207RH0000X";
    private const string Heart = "207RC0000X";

    private readonly TestFolder files = new();

    public TestApp App { get; } = new();

    /// <summary>How many blood doctors there are within 100 miles of 59718.</summary>
    public const int BloodDoctors = 24;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        var heading = NppesHeading.Of330;
        NppesLine[] people =
        [
            .. Enumerable.Range(1, 22).Select(n => Person(n, $"DOCTOR{(char)('A' + n)}", "ANN", n < 4 ? "59718" : "59715", n % 3 == 0 ? Blood : BloodAndCancer)),
            Person(30, "O'BRIEN", "EVE", "59601", BloodAndCancer),
            Person(31, "SMITH", "BO", "59601", Blood, BloodAndCancer),
            Person(32, "HART", "CY", "59718", Heart),
            Person(33, "FARAWAY", "DI", "98109", Blood),
        ];
        await ImportAsync("nppes", [NppesLine.Heading(heading), .. people.Select(p => p.ToString())]);
        await ImportAsync("hospitals",
        [
            "\"Facility ID\",\"Facility Name\",\"Address\",\"City/Town\",\"State\",\"ZIP Code\",\"Telephone Number\",\"Hospital Type\",\"Emergency Services\"",
            "270001,VALLEY HOSPITAL,1 ELM ST,BOZEMAN,MT,59715,(406) 555-0200,Acute Care Hospitals,Yes",
            "270002,ST. ANN'S HOSPITAL,2 ELM ST,HELENA,MT,59601,(406) 555-0201,Critical Access Hospitals,Yes",
        ]);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        files.Dispose();
    }

    private static NppesLine Person(int number, string last, string first, string zip, params string[] codes) =>
        NppesLine.Person(NppesHeading.Of330, Npi(number), last, first, zip, codes);

    // With the check digit that every NPI has.
    private static string Npi(int number)
    {
        var nine = (100_000_000L + number).ToString(CultureInfo.InvariantCulture);
        var sum = 24 + nine.Reverse().Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 2 : 1)).Sum(n => n > 9 ? n - 9 : n);
        return nine + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private async Task ImportAsync(string part, IEnumerable<string> lines)
    {
        var path = Path.Combine(files.Path, $"{part}.csv");
        await File.WriteAllTextAsync(path, string.Join("\r\n", lines) + "\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await App.Services.GetRequiredService<DirectoryImports>().ImportAsync(part, path, progress: null, CancellationToken.None);
    }
}
