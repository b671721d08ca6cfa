namespace SecondOpinion.Directory.Importing;

/// <summary>The first bytes of a file, which tell what kind of file it is whatever its name.</summary>
internal sealed class FileStart
{
    private const int Length = 8;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static readonly (byte[] Start, string What)[] Others =
    [
        ([0x50, 0x4B, 0x03, 0x04], "is a zip archive; unpack it and import what is in it"),
        ([0x1F, 0x8B], "is packed with gzip; unpack it and import what is in it"),
        ([0x25, 0x50, 0x44, 0x46], "is a PDF; a CSV file is needed"),
        ([0xD0, 0xCF, 0x11, 0xE0], "is an Excel workbook; save it as CSV and import that"),
        ([0xFF, 0xFE], "is written in UTF-16; save it as UTF-8"),
        ([0xFE, 0xFF], "is written in UTF-16; save it as UTF-8"),
        ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65], "is a database; a text file is needed"),
    ];

    private readonly byte[] bytes;

    private FileStart(byte[] bytes) => this.bytes = bytes;

    /// <summary>Reads them from a stream at its beginning.</summary>
    public static FileStart Of(Stream stream)
    {
        var start = new byte[Length];
        return new(start[..stream.ReadAtLeast(start, Length, throwOnEndOfStream: false)]);
    }

    public bool IsZip => Begins(Others[0].Start);

    public bool IsGzip => Begins(Others[1].Start);

    /// <summary>How many bytes of a byte order mark come before the text.</summary>
    public int MarkLength => Begins(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>Why this is no text that can be imported, for a sentence after the name of the file; or null.</summary>
    public string? WhyNoText =>
        bytes.Length == 0 ? "is empty"
        : Array.Find(Others, other => Begins(other.Start)).What is { } what ? what
        : bytes.Contains((byte)0) ? "is no text file, or is written in UTF-16; save it as UTF-8"
        : null;

    private bool Begins(byte[] start) => bytes.AsSpan().StartsWith(start);
}
