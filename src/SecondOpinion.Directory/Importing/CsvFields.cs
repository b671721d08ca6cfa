namespace SecondOpinion.Directory.Importing;

/// <summary>Where the fields of one CSV row begin and end.</summary>
internal sealed class CsvFields
{
    public const byte Quote = (byte)'"';
    public const string OpenQuote = "has a quote that is never closed";

    private const byte Comma = (byte)',';
    private const string StrayQuote = "has a quote in the middle of a field; one before it may never have been closed";

    private Range[] fields = new Range[512];

    public int Count { get; private set; }

    public Range this[int column] => column < Count ? fields[column] : throw new ArgumentOutOfRangeException(nameof(column));

    /// <summary>Finds the fields of a row without its line end.</summary>
    /// <returns>What is wrong with the row, or null.</returns>
    public string? Split(ReadOnlySpan<byte> row)
    {
        Count = 0;
        for (var at = 0; ; at++)
        {
            if (Count == fields.Length)
            {
                Array.Resize(ref fields, Count * 2);
            }

            if (at < row.Length && row[at] == Quote)
            {
                var start = at + 1;
                at = EndOfQuoted(row, start, out var problem);
                if (problem is not null)
                {
                    return problem;
                }

                fields[Count++] = start..(at - 1);
            }
            else
            {
                var length = row[at..].IndexOf(Comma);
                var end = length < 0 ? row.Length : at + length;
                if (row[at..end].Contains(Quote))
                {
                    return StrayQuote;
                }

                fields[Count++] = at..end;
                at = end;
            }

            if (at >= row.Length)
            {
                return null;
            }
        }
    }

    // Where the comma after the closing quote stands, or the end.
    private static int EndOfQuoted(ReadOnlySpan<byte> row, int at, out string? problem)
    {
        while (true)
        {
            var close = row[at..].IndexOf(Quote);
            if (close < 0)
            {
                problem = OpenQuote;
                return row.Length;
            }

            at += close + 1;
            if (at == row.Length || row[at] == Comma)
            {
                problem = null;
                return at;
            }

            if (row[at] != Quote)
            {
                problem = StrayQuote;
                return at;
            }

            at++;
        }
    }
}
