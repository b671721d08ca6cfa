using System.Globalization;

namespace SecondOpinion.Benchmarks;

/// <summary>What was measured, against what, and how far it is from the goal.</summary>
public sealed class ResultTable
{
    private readonly List<string[]> rows = [["measure", "ours", "peer", "ratio", "goal", "reached"]];

    /// <summary>A measure with a peer: the goal is a ratio that must not be passed.</summary>
    public void AddRatio(string measure, double ours, double peer, string unit, double most) =>
        Add(measure, Number(ours, unit), Number(peer, unit), Number(ours / peer, "x"), $"<= {Number(most, "x")}", ours / peer <= most);

    /// <summary>A measure with a peer and no goal.</summary>
    public void AddCompared(string measure, double ours, double peer, string unit) =>
        rows.Add([measure, Number(ours, unit), Number(peer, unit), Number(ours / peer, "x"), "", ""]);

    /// <summary>A measure with neither peer nor goal.</summary>
    public void AddSeen(string measure, double ours, string unit) => rows.Add([measure, Number(ours, unit), "", "", "", ""]);

    /// <summary>A measure with a fixed bound that must not be passed.</summary>
    public void AddMost(string measure, double ours, string unit, double most) =>
        Add(measure, Number(ours, unit), "", "", $"<= {Number(most, unit)}", ours <= most);

    /// <summary>A measure with a fixed bound that must be reached.</summary>
    public void AddLeast(string measure, double ours, string unit, double least) =>
        Add(measure, Number(ours, unit), "", "", $">= {Number(least, unit)}", ours >= least);

    /// <summary>A measure that could not be taken here, and why.</summary>
    public void AddSkip(string measure, string why) => rows.Add([measure, "skipped", "", "", "", why]);

    public void Print(TextWriter writer)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (var row in rows)
        {
            writer.WriteLine(string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
        }
    }

    private void Add(string measure, string ours, string peer, string ratio, string goal, bool reached) =>
        rows.Add([measure, ours, peer, ratio, goal, reached ? "yes" : "no"]);

    private static string Number(double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}").TrimEnd();
}
