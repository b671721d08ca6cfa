using Npgsql;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>Finds the nearest with a name by the index of two letters and cell, in growing circles.</summary>
internal sealed class PostgresNames(NpgsqlConnection connection, ClinicianQuery query, int[] specialties, IReadOnlyList<string> beginnings, int wanted)
{
    private static readonly double[] Circles = [48, 300];

    private readonly List<ClinicianMark> found = [];
    private readonly HashSet<long> seen = [];

    /// <summary>True where every beginning has the two letters that the index begins with.</summary>
    public static bool CanFind(IReadOnlyList<string> beginnings) => beginnings.Count > 0 && beginnings.All(beginning => beginning.Length > 1 && beginning[1] != ' ');

    /// <summary>The first ones after the mark, as many as wanted, in their order.</summary>
    public async Task<IReadOnlyList<ClinicianMark>> RunAsync(CancellationToken ct)
    {
        var done = double.NegativeInfinity;
        foreach (var circle in Circles.Append(double.PositiveInfinity))
        {
            var last = Math.Min(circle, query.Miles ?? double.PositiveInfinity);
            await AddAsync(done, last, ct);
            found.Sort();
            if (found.Count >= wanted || last < circle)
            {
                break;
            }

            done = last;
        }

        return [.. found.Take(wanted)];
    }

    private async Task AddAsync(double first, double last, CancellationToken ct)
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
                // Whoever has two of the specialties is found twice and shown once.
                if (seen.Add(mark.Npi))
                {
                    found.Add(mark);
                }
            }
        }
    }
}
