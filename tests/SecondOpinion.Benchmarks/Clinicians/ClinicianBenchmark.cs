using System.Globalization;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>The directory of clinicians, by its size: how fast a file becomes searchable, and how fast it is searched.</summary>
public static class ClinicianBenchmark
{
    private const int RowsOfReading = 200_000;
    private const double RowsPerSecond = 100_000;
    private const double MostMegabytes = 500;
    private const double MostGrowth = 2;

    // The goals of the search are for the whole country; smaller sizes are shown beside.
    private const int GoalRows = 8_000_000;

    public static async Task MeasureAsync(Workshop workshop, IReadOnlyList<int> sizes, ResultTable table)
    {
        var places = Path.Combine(workshop.Repository, "src", "SecondOpinion.Web", "obj", "places", "places.txt");
        if (!File.Exists(places))
        {
            table.AddSkip("clinicians", "build the web project first: it makes the file of places");
            return;
        }

        var points = File.ReadLines(places).Skip(1).Select(line => line.Split('\t')).ToDictionary(
            fields => int.Parse(fields[0], CultureInfo.InvariantCulture),
            fields => new GeoPoint(double.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture)));
        if (ClinicianSample.Find(workshop, points.Keys) is not { } sample)
        {
            table.AddSkip("clinicians", "the sample of real clinicians is not beside the repository");
            return;
        }

        var high = new Dictionary<int, double>();
        foreach (var size in sizes)
        {
            var folder = System.IO.Directory.CreateDirectory(workshop.PathOf($"clinicians-{size}")).FullName;
            var file = Path.Combine(folder, "npidata_pfile.csv");
            Console.Error.WriteLine($"{size:N0} clinicians: writing the file");
            var rows = NppesFileMaker.Write(file, size, sample);
            if (size >= RowsOfReading)
            {
                table.AddLeast($"{size:N0}: reading alone, for each second of one processor", CsvReading.RowsPerSecond(file, RowsOfReading), "rows/s", RowsPerSecond);
            }

            File.Delete(Path.Combine(folder, "clinicians.db"));
            var run = await ImportRun.StartAsync(folder, places, file);
            if (run is null)
            {
                table.AddSkip($"{size:N0}: import", "it failed");
                continue;
            }

            if (size >= RowsOfReading)
            {
                table.AddLeast($"{size:N0}: import of {rows:N0} rows, CSV to searchable", rows / run.Seconds, "rows/s", RowsPerSecond);
            }

            table.AddSeen($"{size:N0}: the same for each second of one processor", rows / run.ProcessorSeconds, "rows/s");
            table.AddMost($"{size:N0}: most memory of the import", run.PeakMegabytes, "MB", MostMegabytes);
            File.Delete(file);
            high[size] = await SearchBenchmark.MeasureAsync($"{size:N0}", folder, points, sample, size >= GoalRows, table);
        }

        if (high.Count > 2)
        {
            table.AddRatio($"p95 of {sizes[^1]:N0} against {sizes[1]:N0}", high[sizes[^1]], high[sizes[1]], "us", MostGrowth);
        }
    }
}
