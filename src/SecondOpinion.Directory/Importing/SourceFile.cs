namespace SecondOpinion.Directory.Importing;

/// <summary>Opens a file that someone wants to import and says in a sentence what it is when it is not what it should be.</summary>
internal static class SourceFile
{
    private const int BufferSize = 1 << 20;

    private static readonly (byte[] Start, string What)[] Kinds =
    [
        ([0x50, 0x4B, 0x03, 0x04], "is a zip archive or an Excel workbook; unpack it, or save it as CSV, and import that"),
        ([0x1F, 0x8B], "is packed with gzip; unpack it and import what is in it"),
        ([0x25, 0x50, 0x44, 0x46], "is a PDF; a CSV file is needed"),
        ([0xD0, 0xCF, 0x11, 0xE0], "is an Excel workbook; save it as CSV and import that"),
        ([0xFF, 0xFE], "is written in UTF-16; save it as UTF-8"),
        ([0xFE, 0xFF], "is written in UTF-16; save it as UTF-8"),
        ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65], "is a database; a text file is needed"),
    ];

    /// <exception cref="ImportException">It is not there, cannot be read, is empty, or is plainly of another kind.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
            try
            {
                Span<byte> start = stackalloc byte[8];
                start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
                if (start.IsEmpty)
                {
                    throw new ImportException($"{Path.GetFileName(path)} is empty. Nothing was changed.");
                }

                foreach (var (kind, what) in Kinds)
                {
                    if (start.StartsWith(kind))
                    {
                        throw new ImportException($"{Path.GetFileName(path)} {what}. Nothing was changed.");
                    }
                }

                stream.Position = start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
                return stream;
            }
            catch
            {
                stream.Dispose();
                throw;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"The file {path} {(Path.Exists(path) ? "cannot be read" : "is not there")}. Nothing was changed.", problem);
        }
    }
}
