using System.Globalization;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Importing;
using Spectre.Console;

namespace SecondOpinion.Directory.Commands;

/// <summary>What came of an import, and what is there, as tables.</summary>
internal static class ImportTables
{
    public static void Write(ImportReport report, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.None).AddColumn("Rows").AddColumn($"of {Markup.Escape(report.Part)}");
        table.Columns[0].RightAligned();
        table.AddRow(Number(report.Taken), $"taken{(report.DataOf is { } day ? $"; data of {Day(day)}" : "")}");
        foreach (var refusal in report.Refused)
        {
            table.AddRow(Number(refusal.Rows), Markup.Escape($"refused: {refusal.Reason}"));
        }

        console.Write(table);
    }

    public static void Write(IReadOnlyList<ImportRow> imports, IAnsiConsole console)
    {
        if (imports.Count == 0)
        {
            console.Profile.Out.Writer.WriteLine("Nothing has been imported. The built-in list of places works without it.");
            return;
        }

        var table = new Table().Border(TableBorder.None).AddColumns("Part", "Rows taken", "Rows refused", "Data of", "Imported");
        foreach (var row in imports)
        {
            table.AddRow(Markup.Escape(row.Part), Number(row.Taken), Number(row.Refused), row.DataOf is { } day ? Day(day) : "not known", Day(DateOnly.FromDateTime(row.ImportedAt.UtcDateTime)));
        }

        console.Write(table);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
