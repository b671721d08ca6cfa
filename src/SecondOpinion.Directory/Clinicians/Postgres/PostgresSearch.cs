using Npgsql;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>
/// Finds the nearest as <see cref="Sqlite.NearSearch"/> does, in few questions: the nearest ZIP areas of a specialty by the
/// GiST index, then names area by area; with two letters of a name, the index by name. Runs in one transaction.
/// </summary>
internal sealed class PostgresSearch(NpgsqlConnection connection, ClinicianQuery query, int wanted)
{
    private static readonly double[] CirclesByName = [48, 300];

    private readonly IReadOnlyList<string> beginnings = NameKey.BeginningsOf(query.Name);
    private readonly List<ClinicianMark> found = [];
    private readonly HashSet<long> seen = [];

    /// <summary>The first ones after the mark, as many as wanted, in their order.</summary>
    public async Task<IReadOnlyList<ClinicianMark>> RunAsync(CancellationToken ct)
    {
        var specialties = await SpecialtiesAsync(ct);
        if (specialties.Length == 0 || beginnings.Contains(string.Empty, StringComparer.Ordinal))
        {
            return [];
        }

        if (beginnings.Count > 0 && beginnings.All(beginning => beginning.Length > 1 && beginning[1] != ' '))
        {
            await ByNameAsync(specialties, ct);
        }
        else
        {
            var spots = new PostgresSpots(connection, query, specialties);
            while (found.Count < wanted && await spots.NextAsync(ct) is { Count: > 0 } group)
            {
                await AddAsync(group, ct);
            }
        }

        return [.. found.Take(wanted)];
    }

    // This comes first in every search: see PostgresSchema.Swap.
    private async Task<int[]> SpecialtiesAsync(CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"SELECT id FROM {PostgresSchema.Name}.specialties WHERE code = ANY($1)", connection) { Parameters = { new() { Value = query.Codes.ToArray() } } };
        await using var rows = await command.ExecuteReaderAsync(ct);
        var ids = new List<int>();
        while (await rows.ReadAsync(ct))
        {
            ids.Add(rows.GetInt32(0));
        }

        return [.. ids];
    }

    private async Task AddAsync(IReadOnlyList<PostgresSpot> spots, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"""
            SELECT s.at, l.name, l.npi
            FROM unnest($1::integer[], $2::integer[], $3::text[], $4::bigint[]) WITH ORDINALITY AS s (specialty, zip, name, npi, at)
            CROSS JOIN unnest($5::text[]) AS b (beginning)
            CROSS JOIN LATERAL (
                SELECT name, npi FROM {PostgresSchema.Name}.listings AS l
                WHERE l.specialty = s.specialty AND l.zip = s.zip AND (l.name, l.npi) > (s.name COLLATE "C", s.npi)
                    AND l.name >= b.beginning COLLATE "C" AND l.name < (b.beginning || '{NameKey.EndOf(string.Empty)}') COLLATE "C" AND (l.telehealth OR NOT $6)
                ORDER BY name, npi LIMIT $7) AS l
            """, connection)
        {
            Parameters =
            {
                new() { Value = spots.Select(spot => spot.Specialty).ToArray() },
                new() { Value = spots.Select(spot => spot.Zip).ToArray() },
                new() { Value = spots.Select(spot => IsOfMark(spot) ? query.After!.Value.Name : string.Empty).ToArray() },
                new() { Value = spots.Select(spot => IsOfMark(spot) ? query.After!.Value.Npi : 0).ToArray() },
                new() { Value = beginnings.DefaultIfEmpty(string.Empty).ToArray() },
                new() { Value = query.TelehealthOnly },
                new() { Value = wanted },
            },
        };
        var from = found.Count;
        await using (var rows = await command.ExecuteReaderAsync(ct))
        {
            while (await rows.ReadAsync(ct))
            {
                Add(spots[(int)rows.GetInt64(0) - 1].Miles, rows.GetString(1), rows.GetInt64(2));
            }
        }

        found.Sort(from, found.Count - from, comparer: null);
    }

    private bool IsOfMark(PostgresSpot spot) => query.After is { } mark && mark.Miles == spot.Miles;

    private async Task ByNameAsync(int[] specialties, CancellationToken ct)
    {
        var done = double.NegativeInfinity;
        foreach (var circle in CirclesByName.Append(double.PositiveInfinity))
        {
            var last = Math.Min(circle, query.Miles ?? double.PositiveInfinity);
            await ByNameAsync(specialties, done, last, ct);
            found.Sort();
            if (found.Count >= wanted || last < circle)
            {
                break;
            }

            done = last;
        }
    }

    private async Task ByNameAsync(int[] specialties, double first, double last, CancellationToken ct)
    {
        List<CellRun> runs = double.IsInfinity(last) ? [new(0, int.MaxValue)] : [.. Cells.Within(query.From, last)];
        await using var command = new NpgsqlCommand($"""
            SELECT l.name, l.npi, z.place[1], z.place[0]
            FROM unnest($1::integer[]) AS s (specialty)
            CROSS JOIN unnest($2::text[]) AS b (beginning)
            CROSS JOIN unnest($3::integer[], $4::integer[]) AS r (first, last)
            JOIN {PostgresSchema.Name}.listings AS l ON l.specialty = s.specialty AND left(l.name, 2) = left(b.beginning, 2) COLLATE "C" AND l.cell BETWEEN r.first AND r.last
                AND l.name >= b.beginning COLLATE "C" AND l.name < (b.beginning || '{NameKey.EndOf(string.Empty)}') COLLATE "C" AND (l.telehealth OR NOT $5)
            JOIN {PostgresSchema.Name}.zips AS z ON z.zip = l.zip
            """, connection)
        {
            Parameters =
            {
                new() { Value = specialties }, new() { Value = beginnings.ToArray() },
                new() { Value = runs.Select(run => run.First).ToArray() }, new() { Value = runs.Select(run => run.Last).ToArray() }, new() { Value = query.TelehealthOnly },
            },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var mark = new ClinicianMark(query.From.MilesTo(new GeoPoint(rows.GetDouble(2), rows.GetDouble(3))), rows.GetString(0), rows.GetInt64(1));
            if (mark.Miles > first && mark.Miles <= last && (query.After is not { } after || mark > after))
            {
                Add(mark.Miles, mark.Name, mark.Npi);
            }
        }
    }

    private void Add(double miles, string name, long npi)
    {
        if (seen.Add(npi))
        {
            found.Add(new(miles, name, npi));
        }
    }
}
