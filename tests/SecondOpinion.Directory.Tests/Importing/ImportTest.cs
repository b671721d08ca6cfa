using System.Globalization;
using System.IO.Compression;
using System.Text;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Importing;
using SecondOpinion.TestKit.Nppes;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Importing;

/// <summary>A prepared directory and the files to import into it.</summary>
public abstract class ImportTest : IAsyncLifetime
{
    internal TestDirectory Directory { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Directory = await TestDirectory.PreparedAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected static string Text(int number) => NpiOf(number).ToString(CultureInfo.InvariantCulture);

    protected static NppesLine Person(int number, string last, string zip = "27701", params string[] codes) =>
        NppesLine.Person(NppesHeading.Of330, Text(number), last, "ANN", zip, codes.Length == 0 ? [Cardiology] : codes);

    protected string NppesFile(params IEnumerable<NppesLine> lines) => Write(string.Join("\r\n", [NppesLine.Heading(NppesHeading.Of330), .. lines.Select(line => line.ToString())]) + "\r\n");

    protected string Write(string text, string name = "file.csv") => Write(Encoding.UTF8.GetBytes(text), name);

    protected string Write(byte[] bytes, string name = "file.csv")
    {
        var path = Path.Combine(Directory.Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    protected string Zip(string name, params ReadOnlySpan<(string Name, string Text)> entries)
    {
        var path = Path.Combine(Directory.Folder, name);
        File.Delete(path);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (entry, text) in entries)
        {
            using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
            writer.Write(text);
        }

        return path;
    }

    protected string Gzip(string name, string text)
    {
        var path = Path.Combine(Directory.Folder, name);
        using var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }

    protected Task<ImportReport> ImportAsync(string part, string path) => Directory.Imports.ImportAsync(part, path, progress: null, CancellationToken.None);

    /// <summary>The sentence of an import that is refused.</summary>
    protected async Task<string> RefusedAsync(string part, string path)
    {
        var problem = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(part, path));
        Assert.DoesNotContain('\n', problem.Message);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        return problem.Message;
    }

    /// <summary>Last names near Durham, nearest first.</summary>
    protected async Task<string> NamesAsync(string code = Cardiology, bool telehealth = false) =>
        string.Join(' ', (await Directory.Clinicians.NearestAsync(new ClinicianQuery(Durham, [code], TelehealthOnly: telehealth), CancellationToken.None)).Clinicians.Select(near => near.Clinician.LastName));

    protected async Task<Clinician> FirstAsync(string name, string code = Cardiology) =>
        (await Directory.Clinicians.NearestAsync(new ClinicianQuery(Durham, [code], Name: name), CancellationToken.None)).Clinicians[0].Clinician;
}
