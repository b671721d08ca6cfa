using SecondOpinion.TestKit.Nppes;

namespace SecondOpinion.Directory.Tests.Importing;

/// <summary>Files are taken as they were downloaded: in a zip archive or packed with gzip.</summary>
public sealed class PackedFileTests : ImportTest
{
    private static readonly string Head = NppesLine.Heading(NppesHeading.Of330) + "\n";

    [Fact]
    public async Task The_monthly_archive_is_read_without_unpacking_it()
    {
        var file = Zip("NPPES_Data_Dissemination_November_2026.zip",
            ("NPPES_Data_Dissemination_Readme.pdf", "%PDF"),
            ("npidata_pfile_20050523-20261108_fileheader.csv", Head),
            ("othername_pfile_20050523-20261108.csv", "NPI\n"),
            ("__MACOSX/npidata_pfile_20050523-20261108.csv", "x"),
            ("npidata_pfile_20050523-20261108.csv", "\uFEFF" + Head + Person(1, "SMITH") + "\n"));
        Assert.Equal(1, (await ImportAsync("nppes", file)).Taken);
        Assert.Equal("SMITH", await NamesAsync());
    }

    [Fact]
    public async Task The_only_file_of_an_archive_is_taken_whatever_its_name()
    {
        await ImportAsync("nppes", Zip("a.zip", ("folder/any.csv", Head + Person(1, "SMITH") + "\n")));
        Assert.Equal("SMITH", await NamesAsync());
    }

    [Fact]
    public async Task An_archive_in_which_it_is_not_plain_what_is_meant_names_what_to_look_for()
    {
        var said = await RefusedAsync("nppes", Zip("a.zip", ("one.csv", "x"), ("two.csv", "x"), ("three.csv", "x"), ("four.csv", "x")));
        Assert.Contains("(one.csv, two.csv, three.csv and others); unpack it and import the one named like npidata_pfile_*.csv", said, StringComparison.Ordinal);
        Assert.Contains("it is empty", await RefusedAsync("nppes", Zip("b.zip", ("folder/", ""))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_inside_an_archive_is_told_with_both_names() =>
        Assert.Contains("Line 2 of npidata_pfile_1-2.csv in a.zip has 3 columns", await RefusedAsync("nppes", Zip("a.zip", ("npidata_pfile_1-2.csv", Head + "a,b,c\n"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.csv.gz")]
    public async Task A_packed_file_that_is_cut_short_or_damaged_is_refused_wherever_the_cut_lies(string name)
    {
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH")));
        var text = Head + string.Concat(Enumerable.Range(2, 300).Select(i => Person(i, $"NEW{i * 7919}") + "\n"));
        var whole = await File.ReadAllBytesAsync(name.EndsWith("zip", StringComparison.Ordinal) ? Zip(name, ("a.csv", text)) : Gzip(name, text));
        foreach (var part in (double[])[0.1, 0.5, 0.9, 0.999])
        {
            var said = await RefusedAsync("nppes", Write(whole[..(int)(whole.Length * part)], name));
            Assert.Contains("Nothing was changed.", said, StringComparison.Ordinal);
            var damaged = whole.ToArray();
            damaged.AsSpan((int)(whole.Length * part * 0.9), 40).Fill(0xAA);
            await RefusedAsync("nppes", Write(damaged, name));
        }

        Assert.Equal("SMITH", await NamesAsync());
        Assert.Equal(301 - 1, (await ImportAsync("nppes", Write(whole, name))).Taken);
    }
}
