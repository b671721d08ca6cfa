using System.IO.Compression;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// A file that someone wants to import, open at its beginning; one packed with gzip or in a zip archive is unpacked as it is
/// read. What is not what it should be is refused here in a sentence.
/// </summary>
internal sealed class SourceFile : IDisposable
{
    private const int BufferSize = 1 << 20;

    private readonly FileStream file;
    private readonly IDisposable? archive;

    private SourceFile(FileStream file, IDisposable? archive, Stream content, string name, DateOnly changedOn)
    {
        this.file = file;
        this.archive = archive;
        Content = content;
        Name = name;
        ChangedOn = changedOn;
    }

    /// <summary>What is in it, from the first byte of the text on.</summary>
    public Stream Content { get; }

    /// <summary>Its name for a sentence.</summary>
    public string Name { get; }

    /// <summary>When it was last changed, as the disk or the archive says.</summary>
    public DateOnly ChangedOn { get; }

    /// <summary>How much of it has been read, from 0 to 1.</summary>
    public double Fraction => Math.Min(1, (double)file.Position / file.Length);

    /// <exception cref="ImportException">It is not there, cannot be read, is empty, or is plainly of another kind.</exception>
    public static SourceFile Open(string path, SourceKind kind)
    {
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
            try
            {
                if (!stream.CanSeek)
                {
                    throw new ImportException($"{path} is a pipe and cannot be read twice; save it as a file first. Nothing was changed.");
                }

                return Open(stream, Path.GetFileName(path), kind);
            }
            catch
            {
                stream.Dispose();
                throw;
            }
        }
        catch (InvalidDataException problem)
        {
            throw new ImportException($"{Path.GetFileName(path)} is cut short or damaged and cannot be unpacked; download it again. Nothing was changed.", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ImportException($"The file {path} {WhyNot(path)}. Nothing was changed.", problem);
        }
    }

    public void Dispose()
    {
        Content.Dispose();
        archive?.Dispose();
        file.Dispose();
    }

    private static SourceFile Open(FileStream stream, string name, SourceKind kind)
    {
        var changedOn = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(stream.SafeFileHandle));
        var start = FileStart.Of(stream);
        stream.Position = 0;
        if (start.IsZip)
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var entry = ArchiveEntry.Find(zip, name, kind);
            var both = $"{entry.Name} in {name}";
            return new(stream, zip, Text(entry.Open, both), both, DateOnly.FromDateTime(entry.LastWriteTime.Date));
        }

        return start.IsGzip
            ? new(stream, null, Text(Unpacked, name), name, changedOn)
            : new(stream, null, Text(FromStart, name), name, changedOn);

        Stream Unpacked() => new GZipStream(FromStart(), CompressionMode.Decompress, leaveOpen: true);

        FileStream FromStart()
        {
            stream.Position = 0;
            return stream;
        }
    }

    // What is unpacked cannot be wound back, so it is opened twice: to see how it begins, and to read it.
    private static Stream Text(Func<Stream> open, string name)
    {
        var probe = open();
        var start = FileStart.Of(probe);
        if (probe is not FileStream)
        {
            probe.Dispose();
        }

        if (start.WhyNoText is { } why)
        {
            throw new ImportException($"{name} {why}. Nothing was changed.");
        }

        var content = open();
        content.ReadExactly(new byte[start.MarkLength]);
        return content;
    }

    private static string WhyNot(string path) =>
        System.IO.Directory.Exists(path) ? "is a folder and cannot be read; name a file" : Path.Exists(path) ? "cannot be read; look at who may read it" : "is not there";
}
