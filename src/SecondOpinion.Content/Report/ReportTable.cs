namespace SecondOpinion.Content.Report;

/// <summary>A table in plain text: the first column to the left, the others to the right.</summary>
internal sealed class ReportTable(string title, params string[] header)
{
    private readonly List<string[]> _rows = [header];

    /// <summary>What stands in a cell that ought to hold something and does not.</summary>
    public const string Empty = "--";

    public void Add(params string[] cells) => _rows.Add(cells);

    public void WriteTo(TextWriter writer)
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        writer.WriteLine(title);
        foreach (var row in _rows)
        {
            writer.WriteLine("  " + string.Join("  ", row.Select((cell, column) =>
                column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
        }

        writer.WriteLine();
    }
}
