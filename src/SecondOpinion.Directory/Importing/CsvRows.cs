namespace SecondOpinion.Directory.Importing;

/// <summary>
/// Reads a CSV file of many million rows over its bytes, and refuses it whole when it is cut short or broken: every row must
/// have the columns of the heading. Nothing is made of a field until it is asked for. Why not a library: docs/decisions/directory.md.
/// </summary>
/// <param name="stream">Disposed with this.</param>
/// <param name="file">The name for error sentences.</param>
internal sealed class CsvRows(Stream stream, string file) : IDisposable
{
    /// <summary>The longest row that is taken, in bytes; real ones have a few thousand.</summary>
    public const int LongestRow = 1 << 20;

    private const byte NewLine = (byte)'\n';

    private readonly CsvFields fields = new();
    private byte[] buffer = new byte[4 << 20];
    private int filled;
    private int row;
    private int next;
    private long linesRead;
    private int width;

    /// <summary>The line that the row begins on, counted from one.</summary>
    public long Line { get; private set; }

    /// <summary>How far into the file the row lies, in bytes.</summary>
    public long Position => stream.Position - (filled - row);

    /// <summary>How many columns the row has.</summary>
    public int Columns => fields.Count;

    /// <summary>From now on every row must have as many columns as this one.</summary>
    public void KeepWidth() => width = Columns;

    /// <summary>Goes to the next row that is not blank.</summary>
    /// <returns>False after the last one.</returns>
    /// <exception cref="ImportException">The row is broken, too long or has other columns than the heading.</exception>
    public bool Read()
    {
        while (FindRow() is var length && length >= 0)
        {
            var text = buffer.AsSpan(row, length).TrimEnd((byte)'\r');
            if (text.IsEmpty)
            {
                continue;
            }

            if (fields.Split(text) is { } problem)
            {
                throw Broken(problem);
            }

            return width == 0 || Columns == width ? true : throw Broken($"has {Columns} columns where the heading has {width}; the file may be cut short");
        }

        return false;
    }

    /// <summary>The bytes of a field without its quotes; a doubled quote inside is still doubled.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => buffer.AsSpan(row)[fields[column]];

    public string Text(int column) => FieldText.Of(Bytes(column));

    /// <summary>The sentence for what is wrong with this row.</summary>
    public ImportException Broken(string what) => new($"Line {Line:N0} of {file} {what}. Nothing was changed.");

    public void Dispose() => stream.Dispose();

    // A line ends a row when the quotes so far are even. Counting them costs next to nothing.
    private int FindRow()
    {
        row = next;
        Line = linesRead + 1;
        var at = row;
        var isQuoted = false;
        while (true)
        {
            var rest = buffer.AsSpan(at, filled - at);
            var end = rest.IndexOf(NewLine);
            var line = end < 0 ? rest : rest[..end];
            isQuoted ^= (line.Count(CsvFields.Quote) & 1) != 0;
            at += line.Length;
            if (at - row > LongestRow)
            {
                throw Broken(isQuoted ? CsvFields.OpenQuote : "is longer than a megabyte");
            }

            if (end >= 0)
            {
                at++;
                linesRead++;
                if (!isQuoted)
                {
                    next = at;
                    return at - 1 - row;
                }
            }
            else if (!Fill(ref at))
            {
                next = at;
                return isQuoted ? throw Broken(CsvFields.OpenQuote) : at == row ? -1 : at - row;
            }
        }
    }

    // Moves the row to the front and reads on behind it; "at" moves with it. A row never outgrows the buffer.
    private bool Fill(ref int at)
    {
        buffer.AsSpan(row, filled - row).CopyTo(buffer);
        at -= row;
        filled -= row;
        row = 0;
        var read = stream.Read(buffer, filled, buffer.Length - filled);
        filled += read;
        return read > 0;
    }
}
