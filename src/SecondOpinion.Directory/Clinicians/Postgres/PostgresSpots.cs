using Npgsql;
using NpgsqlTypes;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>
/// The ZIP areas of some specialties, nearest first, in groups. The index orders by degrees and not by miles, and a degree
/// of longitude is shorter in the north; so of what it returns only the areas are handed out that no other can be nearer than.
/// </summary>
internal sealed class PostgresSpots(NpgsqlConnection connection, ClinicianQuery query, int[] specialties)
{
    private const int FirstLimit = 64;
    private const int Growth = 8;
    private const int GroupSize = 24;
    private const double LeastMilesPerDegree = 68.6;

    private readonly Queue<PostgresSpot> sure = new();
    private int limit = FirstLimit;
    private double done = double.NegativeInfinity;

    /// <summary>The next ones in their order, those at the same distance together; none at the end.</summary>
    public async Task<IReadOnlyList<PostgresSpot>> NextAsync(CancellationToken ct)
    {
        var last = query.Miles ?? double.PositiveInfinity;
        while (sure.Count == 0 && done < last && !double.IsPositiveInfinity(done))
        {
            await ReadMoreAsync(last, ct);
        }

        var group = new List<PostgresSpot>();
        while (sure.TryPeek(out var next) && (group.Count < GroupSize || group[^1].Miles == next.Miles))
        {
            group.Add(sure.Dequeue());
        }

        return group;
    }

    private async Task ReadMoreAsync(double last, CancellationToken ct)
    {
        var spots = new List<PostgresSpot>();
        var reach = double.PositiveInfinity;
        foreach (var specialty in specialties)
        {
            reach = Math.Min(reach, await ReadAsync(specialty, spots, ct));
        }

        foreach (var spot in spots.Where(spot => spot.Miles > done && spot.Miles <= Math.Min(reach, last) && spot.Miles >= (query.After?.Miles ?? 0)).OrderBy(spot => spot.Miles))
        {
            sure.Enqueue(spot);
        }

        done = reach;
        limit *= Growth;
    }

    // Returns within how many miles nothing can be missing.
    private async Task<double> ReadAsync(int specialty, List<PostgresSpot> spots, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT zip, place[1], place[0], place <-> $2 FROM {PostgresSchema.Name}.spots WHERE specialty = $1 AND (telehealth OR NOT $4) ORDER BY place <-> $2 LIMIT $3", connection)
        {
            Parameters = { new() { Value = specialty }, new() { Value = new NpgsqlPoint(query.From.Longitude, query.From.Latitude) }, new() { Value = limit }, new() { Value = query.TelehealthOnly } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        var (count, degrees) = (0, 0d);
        while (await rows.ReadAsync(ct))
        {
            spots.Add(new(query.From.MilesTo(new GeoPoint(rows.GetDouble(1), rows.GetDouble(2))), rows.GetInt32(0), specialty));
            degrees = rows.GetDouble(3);
            count++;
        }

        var north = Math.Min(Math.Abs(query.From.Latitude) + degrees, 89.9);
        return count < limit ? double.PositiveInfinity : degrees * LeastMilesPerDegree * Math.Cos(double.DegreesToRadians(north));
    }
}
