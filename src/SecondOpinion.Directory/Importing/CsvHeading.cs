namespace SecondOpinion.Directory.Importing;

/// <summary>The columns of a CSV file by their names: publishers add columns and move them, so nothing is read by position.</summary>
internal sealed class CsvHeading
{
    // A spreadsheet saved as CSV begins with a title or two.
    private const int MostTitleLines = 5;

    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvHeading(CsvRows rows)
    {
        for (var i = 0; i < rows.Columns; i++)
        {
            columns.TryAdd(rows.Text(i), i);
        }
    }

    /// <summary>Reads on to the heading.</summary>
    /// <param name="rows">A file at its beginning.</param>
    /// <param name="kind">What the file should be.</param>
    /// <param name="needed">Columns without which the file is none of that kind.</param>
    /// <exception cref="ImportException">There is no such heading.</exception>
    public static CsvHeading Read(CsvRows rows, SourceKind kind, params IReadOnlyList<string> needed)
    {
        var missing = needed;
        var seen = string.Empty;
        for (var line = 0; line < MostTitleLines && rows.Read(); line++)
        {
            var heading = new CsvHeading(rows);
            var lacks = needed.Where(name => !heading.columns.ContainsKey(name)).ToList();
            if (lacks.Count == 0)
            {
                rows.KeepWidth();
                return heading;
            }

            missing = lacks.Count < missing.Count ? lacks : missing;
            seen += string.Join(',', heading.columns.Keys) + ' ';
        }

        throw new ImportException($"{rows.Source.Name} is not {kind.What}: its heading has no column \"{missing[0]}\"{kind.InsteadOf(seen)}. Nothing was changed.");
    }

    /// <summary>The column of that name, or -1.</summary>
    public int Find(string name) => columns.GetValueOrDefault(name, -1);

    public int this[string name] => columns[name];
}
