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
    [InlineData("folder", "is a folder and cannot be read")]
    [InlineData("html", "no column \"NPI\"")]
    [InlineData("another", "no column \"Entity Type Code\"")]
    [InlineData("heading only", "No row of")]
    [InlineData("excel", "file.zip is an Excel workbook; save it as CSV")]
    [InlineData("old excel", "is an Excel workbook; save it as CSV")]
    [InlineData("pdf", "is a PDF")]
    [InlineData("gzip", "file.csv is empty")]
    [InlineData("gzip of nonsense", "is cut short or damaged")]
    [InlineData("utf16", "UTF-16")]
    [InlineData("utf16 without a mark", "UTF-16")]
    [InlineData("cut", "Line 4 of file.csv has ")]
    [InlineData("cut in a quote", "Line 4 of file.csv has a quote that is never closed")]
    [InlineData("short line", "Line 3 of file.csv has 3 columns where the heading has 330")]
    [InlineData("open quote", "Line 3 of file.csv has a quote ")]
    [InlineData("10 MB line", "is longer than a megabyte")]
    [InlineData("10 MB quote", "a quote in it may never have been closed")]
    [InlineData("zeros", "is no text file")]
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
        foreach (var kind in (string[])["empty", "missing", "folder", "html", "excel", "utf16", "10 MB line", "zeros"])
        {
            Assert.Contains("Nothing was changed", await RefusedAsync(part, Make(kind)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nppes", "hospitals", "directory import hospitals")]
    [InlineData("nppes", "dac", "directory import dac")]
    [InlineData("nppes", "icd10cm", "directory import icd10cm")]
    [InlineData("nppes", "nppes-deactivated", "directory import nppes-deactivated")]
    [InlineData("dac", "nppes", "directory import nppes")]
    [InlineData("hospitals", "dac", "directory import dac")]
    [InlineData("icd10cm", "nppes", "directory import nppes")]
    [InlineData("icd10cm", "hospitals", "directory import hospitals")]
    public async Task A_file_of_another_part_is_told_by_its_name(string part, string kind, string sentence)
    {
        var file = kind switch
        {
            "nppes" => Write(Head + Person(2, "ADAMS") + "\n"),
            "dac" => Write(DacImportTests.Heading),
            "hospitals" => Write(HospitalImportTests.Heading),
            "icd10cm" => Write("00001 A00     0 Cholera                                                      Cholera\n"),
            _ => Write($"NPI,NPPES Deactivation Date\n{Text(2)},06/01/2026\n"),
        };
        Assert.Contains($"which \"{sentence}\" takes", await RefusedAsync(part, file), StringComparison.Ordinal);
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
            "excel" => Zip("file.zip", ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")),
            "old excel" => Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            "pdf" => Write("%PDF-1.7\n"),
            "gzip" => Write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]),
            "gzip of nonsense" => Write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF]),
            "utf16" => Write([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Head)]),
            "utf16 without a mark" => Write(Encoding.Unicode.GetBytes(Head)),
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
}
