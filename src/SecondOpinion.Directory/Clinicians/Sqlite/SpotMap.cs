using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// Which ZIP areas have which specialty, in memory: all areas once, in the order of their cells, and for each specialty that
/// was ever asked for the numbers of its areas, four bytes each. Every reader of one file shares it.
/// </summary>
internal sealed class SpotMap
{
    private readonly int[] zips;
    private readonly int[] cells;
    private readonly GeoPoint[] points;
    private readonly Dictionary<int, int> places = [];
    private readonly ConcurrentDictionary<(int Specialty, bool TelehealthOnly), int[]> found = new();

    /// <param name="areas">Every ZIP area in the order of its cell.</param>
    public SpotMap(IReadOnlyList<(int Zip, int Cell, GeoPoint Point)> areas)
    {
        zips = [.. areas.Select(area => area.Zip)];
        cells = [.. areas.Select(area => area.Cell)];
        points = [.. areas.Select(area => area.Point)];
        for (var i = 0; i < zips.Length; i++)
        {
            places[zips[i]] = i;
        }
    }

    /// <summary>Reads the map of a file.</summary>
    public static SpotMap Of(SqliteConnection connection)
    {
        using var rows = new Statement(connection, "SELECT zip, cell, lat, lon FROM zips ORDER BY cell, zip");
        var areas = new List<(int Zip, int Cell, GeoPoint Point)>();
        while (rows.Step())
        {
            areas.Add(((int)rows.Number(0), (int)rows.Number(1), new(rows.Real(2), rows.Real(3))));
        }

        return new(areas);
    }

    public GeoPoint PointOf(int zip) => points[places[zip]];

    /// <summary>The areas with a specialty, to be asked for in runs of cells.</summary>
    /// <param name="specialty">Its number.</param>
    /// <param name="telehealthOnly">Only where someone offers it.</param>
    /// <param name="read">Reads their ZIP codes in the order of cells, when this is the first to ask.</param>
    public int[] SpotsOf(int specialty, bool telehealthOnly, Func<IEnumerable<int>> read) =>
        found.TryGetValue((specialty, telehealthOnly), out var spots)
            ? spots
            : found.GetOrAdd((specialty, telehealthOnly), [.. read().Select(zip => places[zip])]);

    /// <summary>Those of the areas that lie in a run of cells, with how far they are.</summary>
    public void AddWithin(int[] spots, CellRun run, GeoPoint from, Action<int, double> found)
    {
        for (var at = FirstFrom(spots, run.First); at < spots.Length && cells[spots[at]] <= run.Last; at++)
        {
            found(zips[spots[at]], from.MilesTo(points[spots[at]]));
        }
    }

    private int FirstFrom(int[] spots, int cell)
    {
        var (low, high) = (0, spots.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cells[spots[middle]] < cell ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
