using System.Globalization;
using SecondOpinion.Directory.Conditions;
using SecondOpinion.Directory.Tests.Importing;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Directory.Tests.Conditions;

public sealed class ConditionFinderTests : ImportTest
{
    [Fact]
    public async Task An_import_while_the_app_runs_brings_its_titles_into_the_search()
    {
        Assert.Empty(Directory.Conditions.Find("cholera", 10));
        await ImportAsync("icd10cm", Write(Line(1, "A00", "Cholera")));
        await Directory.Conditions.PrepareAsync(CancellationToken.None);
        Assert.Equal("A00", Assert.IsType<ConditionHit.Coded>(Assert.Single(Directory.Conditions.Find("cholera", 10))).Code);
    }

    [Fact]
    public async Task A_newer_import_takes_the_place_of_the_older()
    {
        await ImportAsync("icd10cm", Write(Line(1, "A00", "Cholera")));
        await Directory.Conditions.PrepareAsync(CancellationToken.None);
        await ImportAsync("icd10cm", Write(Line(1, "A01", "Typhoid")));
        await Directory.Conditions.PrepareAsync(CancellationToken.None);
        Assert.Empty(Directory.Conditions.Find("cholera", 10));
        Assert.Single(Directory.Conditions.Find("typhoid", 10));
    }

    [Fact]
    public async Task A_title_that_is_too_long_to_be_written_down_comes_with_its_short_one()
    {
        var title = $"Cholera {string.Join(' ', Enumerable.Repeat("of another place", ReportedDiagnosis.OwnWordsLength / 10))}";
        await ImportAsync("icd10cm", Write(Line(1, "A00", title, "Cholera, shortened")));
        await Directory.Conditions.PrepareAsync(CancellationToken.None);
        var row = Assert.IsType<ConditionHit.Coded>(Assert.Single(Directory.Conditions.Find("cholera", 10)));
        Assert.Equal((title, "Cholera, shortened"), (row.Title, row.Words));
    }

    [Fact]
    public void What_is_typed_is_not_logged()
    {
        Directory.Conditions.Find("a very private illness", 10);
        Assert.DoesNotContain(Directory.Log.All, line => line.Contains("private", StringComparison.Ordinal));
    }

    private static string Line(int order, string code, string title, string? shortened = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{order:D5} {code,-7} 1 {shortened ?? title,-60} {title}\r\n");
}
