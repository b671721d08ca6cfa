using System.Diagnostics;
using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>How fast the columns that are needed are read out of a file of 330, and nothing else done with them.</summary>
public static class CsvReading
{
    /// <summary>Rows for each second of one processor.</summary>
    public static double RowsPerSecond(string file, int most)
    {
        var before = Environment.CpuUsage.TotalTime;
        using var rows = new CsvRows(SourceFile.Open(file, SourceKind.Nppes));
        var nppes = new NppesRows(rows);
        var count = 0;
        while (count < most && rows.Read())
        {
            nppes.Read(out _);
            count++;
        }

        return count / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
