using System.Text;
using CsvHelper;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// Reads a CSV file row by row and refuses it whole when it is cut short or broken: every row must have the columns of the
/// heading. Nothing is made of a field until it is asked for.
/// </summary>
internal sealed class CsvRows : IDisposable
{
    // Real rows have a few thousand bytes. Without a limit, a quote that is never closed reads the file into memory.
    private const int LongestRow = 1 << 20;

    private readonly SourceFile source;
    private readonly CsvReader reader;
    private CsvMalformedReason? problem;
    private int width;

    /// <param name="source">Disposed with this.</param>
    public CsvRows(SourceFile source)
    {
        this.source = source;
        reader = CsvReader.Create(source.Content, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            MaxRecordSize = LongestRow,
            BufferSize = LongestRow,
            TrackLineNumbers = true,
            Encoding = Encoding.UTF8,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => problem ??= record.Reason,
        });
    }

    public SourceFile Source => source;

    /// <summary>How many columns the row has.</summary>
    public int Columns => reader.FieldCount;

    /// <summary>From now on every row must have as many columns as this one.</summary>
    public void KeepWidth() => width = Columns;

    /// <summary>Goes to the next row that is not blank.</summary>
    /// <returns>False after the last one.</returns>
    /// <exception cref="ImportException">The row is broken, too long or has other columns than the heading.</exception>
    public bool Read()
    {
        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            throw Broken(reader.LineNumber + 1, "or one soon after it is longer than a megabyte; a quote in it may never have been closed");
        }

        if (problem is { } reason)
        {
            throw Broken(reader.LineNumber, reason == CsvMalformedReason.UnterminatedQuote ? "has a quote that is never closed" : "has a quote in the middle of a field; one before it may never have been closed");
        }

        return width == 0 || Columns == width ? true : throw Broken(reader.LineNumber, $"has {Columns} columns where the heading has {width}; the file may be cut short");
    }

    /// <summary>The bytes of a field, without its quotes.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => reader.GetSpan(column);

    public string Text(int column) => FieldText.Of(reader.GetSpan(column));

    public void Dispose()
    {
        reader.Dispose();
        source.Dispose();
    }

    private ImportException Broken(long line, string what) => new($"Line {line:N0} of {source.Name} {what}. Nothing was changed.");
}
