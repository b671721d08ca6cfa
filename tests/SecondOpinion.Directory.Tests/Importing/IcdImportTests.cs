using System.Globalization;
using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Tests.Importing;

public sealed class IcdImportTests : ImportTest
{
    [Fact]
    public async Task Codes_are_taken_in_their_order()
    {
        await ImportAsync("icd10cm", Write(Line(1, "A00", 0, "Cholera") + Line(2, "A000", 1, "Cholera due to Vibrio cholerae 01, biovar cholerae")));
        Assert.Equal(2, Directory.Count("SELECT count(*) FROM icd_codes"));
        Assert.Equal(1, Directory.Count("SELECT count(*) FROM icd_codes WHERE code = 'A000' AND billable = 1 AND short = 'Cholera due to Vibrio cholerae 01, biovar cholerae' AND long = short"));
        Assert.Contains(await Directory.Imports.StatusAsync(CancellationToken.None), row => row is { Part: "icd10cm", Taken: 2 });
    }

    [Theory]
    [InlineData("gap", "Line 3")]
    [InlineData("cut", "cut short")]
    [InlineData("shifted", "Line 3")]
    [InlineData("twice", "Line 3")]
    public async Task A_broken_file_is_refused_and_changes_nothing(string kind, string sentence)
    {
        var good = Line(1, "A00", 0, "Cholera") + Line(2, "A000", 1, "Cholera due to Vibrio");
        await ImportAsync("icd10cm", Write(good));
        var bad = kind switch
        {
            "gap" => good + Line(4, "A001", 1, "Cholera"),
            "cut" => good + Line(3, "A001", 1, "Cholera").TrimEnd(),
            "twice" => good + Line(3, "A000", 1, "Cholera"),
            _ => good + " " + Line(3, "A001", 1, "Cholera"),
        };
        Assert.Contains(sentence, await RefusedAsync("icd10cm", Write(bad)), StringComparison.Ordinal);
        Assert.Equal(2, Directory.Count("SELECT count(*) FROM icd_codes"));
    }

    [Fact]
    public async Task The_whole_official_file_is_taken()
    {
        var file = Write(string.Concat(SharedData.LinesOrSkip("icd10cm/icd10cm_order_2026.txt.gz").Select(line => line + "\r\n")));
        Assert.Equal(98_186, (await ImportAsync("icd10cm", file)).Taken);
        Assert.Equal(74_719, Directory.Count("SELECT count(*) FROM icd_codes WHERE billable"));
        Assert.Equal(1, Directory.Count("SELECT count(*) FROM icd_codes WHERE code = 'C3490' AND long = 'Malignant neoplasm of unspecified part of unspecified bronchus or lung'"));
    }

    [Theory]
    [InlineData("order.txt.gz")]
    [InlineData("order.zip")]
    public async Task It_is_taken_as_it_was_downloaded(string name)
    {
        var text = Line(1, "A00", 0, "Cholera") + Line(2, "A000", 1, "Cholera due to Vibrio");
        var file = name.EndsWith(".gz", StringComparison.Ordinal) ? Gzip(name, text) : Zip(name, ("icd10cm-order-addenda-2026.txt", "Add"), ("icd10cm-order-2026.txt", text), ("icd10cm-codes-2026.txt", "A000"));
        Assert.Equal(2, (await ImportAsync("icd10cm", file)).Taken);
    }

    [Fact]
    public async Task Its_progress_is_told_by_the_part_of_the_file_that_was_read()
    {
        var told = new List<ImportProgress>();
        var file = Write(string.Concat(Enumerable.Range(1, 60_000).Select(i => Line(i, string.Create(CultureInfo.InvariantCulture, $"A{i:D5}"), 1, "Cholera"))));
        await Directory.Imports.ImportAsync("icd10cm", file, new Told(told.Add), CancellationToken.None);
        var read = told.Where(progress => progress.Fraction is not null).Select(progress => progress.Fraction!.Value).ToList();
        Assert.True(read.Count > 5);
        Assert.Equal(read.Order(), read);
        Assert.InRange(read[read.Count / 2], 0.2, 0.8);
    }

    private static string Line(int order, string code, int billable, string title) =>
        string.Create(CultureInfo.InvariantCulture, $"{order:D5} {code,-7} {billable} {title,-60} {title}\r\n");
}
