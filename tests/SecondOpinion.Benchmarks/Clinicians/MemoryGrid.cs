using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>The limit: each specialty in arrays by cell in memory, searched by rings of cells. No database is faster than no database.</summary>
public sealed class MemoryGrid
{
    private const double CellDegrees = 0.25;
    private const double MilesPerDegree = 69;

    private readonly Dictionary<string, Dictionary<(int Row, int Column), List<(GeoPoint Point, long Npi)>>> specialties = new(StringComparer.Ordinal);

    internal void Add(ClinicianRow row, GeoPoint point)
    {
        foreach (var code in row.Codes.Split(' '))
        {
            var key = code.TrimEnd('*');
            if (!specialties.TryGetValue(key, out var cells))
            {
                specialties[key] = cells = [];
            }

            if (!cells.TryGetValue(CellOf(point), out var cell))
            {
                cells[CellOf(point)] = cell = [];
            }

            cell.Add((point, row.Npi));
        }
    }

    /// <summary>The distances in miles of the nearest within a radius.</summary>
    public List<double> Nearest(string code, GeoPoint from, double miles, int most)
    {
        var found = new PriorityQueue<long, double>();
        if (specialties.TryGetValue(code, out var cells))
        {
            var (row, column) = CellOf(from);
            var narrow = CellDegrees * MilesPerDegree * Math.Cos(double.DegreesToRadians(Math.Min(89, Math.Abs(from.Latitude) + (miles / MilesPerDegree))));
            for (var ring = 0; ; ring++)
            {
                Add(cells, row, column, ring, from, miles, most, found);

                // What lies in the next ring is at least this far.
                var safe = ring * narrow;
                if (safe > miles || (found.Count == most && -Farthest(found) <= safe))
                {
                    break;
                }
            }
        }

        return [.. found.UnorderedItems.Select(item => -item.Priority).Order()];
    }

    private static double Farthest(PriorityQueue<long, double> found) => found.TryPeek(out _, out var priority) ? priority : 0;

    private static void Add(Dictionary<(int Row, int Column), List<(GeoPoint Point, long Npi)>> cells, int row, int column, int ring, GeoPoint from, double miles, int most, PriorityQueue<long, double> found)
    {
        for (var r = -ring; r <= ring; r++)
        {
            for (var c = -ring; c <= ring; c += Math.Abs(r) == ring ? 1 : Math.Max(1, 2 * ring))
            {
                if (!cells.TryGetValue((row + r, column + c), out var cell))
                {
                    continue;
                }

                foreach (var (point, npi) in cell)
                {
                    var distance = from.MilesTo(point);
                    if (distance > miles)
                    {
                        continue;
                    }

                    if (found.Count < most)
                    {
                        found.Enqueue(npi, -distance);
                    }
                    else if (distance < -Farthest(found))
                    {
                        found.EnqueueDequeue(npi, -distance);
                    }
                }
            }
        }
    }

    private static (int Row, int Column) CellOf(GeoPoint point) => ((int)Math.Floor(point.Latitude / CellDegrees), (int)Math.Floor(point.Longitude / CellDegrees));
}
