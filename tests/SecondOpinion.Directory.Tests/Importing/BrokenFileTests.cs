using System.IO.Compression;
using System.Text;
using SecondOpinion.TestKit.Nppes;

namespace SecondOpinion.Directory.Tests.Importing;

/// <summary>Whatever is wrong with a file is told in one sentence, and what was there goes on answering.</summary>
public sealed class BrokenFileTests : ImportTest
{
    private static readonly string Head = NppesLine.Heading(NppesHeading.Of330) + "\n";

    [Theory]
    [InlineData("empty", "is empty")]
    [InlineData("missing", "is not there")]
    [InlineData("folder", "cannot be")]
    [InlineData("html", "no column \"NPI\"")]
    [InlineData("another", "no column \"Entity Type Code\"")]
    [InlineData("heading only", "No row of")]
    [InlineData("zip", "zip archive")]
    [InlineData("gzip", "gzip")]
    [InlineData("utf16", "UTF-16")]
    [InlineData("cut", "Line 4 of file.csv has ")]
    [InlineData("cut in a quote", "Line 4 of file.csv has a quote that is never closed")]
    [InlineData("short line", "Line 3 of file.csv has 3 columns where the heading has 330")]
    [InlineData("open quote", "Line 3 of file.csv has a quote ")]
    [InlineData("10 MB line", "is longer than a megabyte")]
    [InlineData("10 MB quote", "a quote in it may never have been closed")]
    [InlineData("zeros", "no column \"NPI\"")]
    [InlineData("organizations", "an organization, not a person: 2")]
    public async Task A_broken_file_is_refused_in_one_sentence_and_changes_nothing(string kind, string sentence)
    {
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH")));
        Assert.Contains(sentence, await RefusedAsync("nppes", Make(kind)), StringComparison.Ordinal);
        Assert.Equal("SMITH", await NamesAsync());
        Assert.Equal(1, Directory.Clinicians.Imports().Single().Taken);
    }

    [Theory]
    [InlineData("dac")]
    [InlineData("nppes-deactivated")]
    [InlineData("hospitals")]
    [InlineData("icd10cm")]
    public async Task A_file_of_another_kind_is_refused_by_every_import(string part)
    {
        foreach (var kind in (string[])["empty", "missing", "html", "zip", "10 MB line", "zeros"])
        {
            Assert.Contains("Nothing was changed", await RefusedAsync(part, Make(kind)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_part_is_named() => Assert.Contains("\"npes\" cannot be imported", await RefusedAsync("npes", "x"), StringComparison.Ordinal);

    private string Make(string kind)
    {
        var (one, two, three) = (Person(2, "ADAMS"), Person(3, "BAKER"), Person(4, "CLARK"));
        return kind switch
        {
            "missing" => Path.Combine(Directory.Folder, "nowhere.csv"),
            "folder" => Directory.Folder,
            "empty" => Write(""),
            "html" => Write("<!DOCTYPE html>\n<html>\n"),
            "another" => Write("NPI,Name\n1,2\n"),
            "heading only" => Write(Head),
            "zip" => Zip(),
            "gzip" => Write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0]),
            "utf16" => Write(Encoding.Unicode.GetPreamble()),
            "cut" => Write($"{Head}{one}\n{two}\n{three.ToString()[..^40]}".TrimEnd('"').TrimEnd(',')),
            "cut in a quote" => Write($"{Head}{one}\n{two}\n{three.ToString()[..15]}"),
            "short line" => Write($"{Head}{one}\na,b,c\n{three}\n"),
            "open quote" => Write($"{Head}{one}\n{two.ToString().Replace("\"ADAMS\"", "\"ADAMS", StringComparison.Ordinal).Replace("\"BAKER\"", "\"BAKER", StringComparison.Ordinal)}\n{three}\n"),
            "10 MB line" => Write($"{Head}{one}\n{new string('x', 10 << 20)}\n{three}\n"),
            "10 MB quote" => Write($"{Head}{one}\n\"{new string('x', 10 << 20)}\n{three}\n"),
            "zeros" => Write(new byte[100_000]),
            "organizations" => NppesFile(one.With("Entity Type Code", "2"), two.With("Entity Type Code", "2")),
            _ => throw new ArgumentException(kind, nameof(kind)),
        };
    }

    private string Zip()
    {
        var path = Path.Combine(Directory.Folder, "npidata.zip");
        File.Delete(path);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        archive.CreateEntry("npidata.csv");
        return path;
    }
}
