using Npgsql;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>
/// Finds the nearest as <see cref="Sqlite.NearSearch"/> does, in few questions: the nearest ZIP areas of a specialty by the
/// GiST index, then names area by area; with two letters of a name, <see cref="PostgresNames"/>. Runs in one transaction.
/// </summary>
internal sealed class PostgresSearch(NpgsqlConnection connection, ClinicianQuery query, int wanted)
{
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

        if (PostgresNames.CanFind(beginnings))
        {
            return await new PostgresNames(connection, query, specialties, beginnings, wanted).RunAsync(ct);
        }

        var spots = new PostgresSpots(connection, query, specialties);
        while (found.Count < wanted && await spots.NextAsync(ct) is { Count: > 0 } group)
        {
            await AddAsync(group, ct);
        }

        return [.. found.Take(wanted)];
    }

    // This comes first in every search: see PostgresSchema.Swap.
    private async Task<int[]> SpecialtiesAsync(CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"SELECT id FROM {PostgresSchema.Name}.specialties WHERE code = ANY($1) AND {PostgresSchema.IsOfThisVersion}", connection) { Parameters = { new() { Value = query.Codes.ToArray() } } };
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
                new() { Value = spots.Select(spot => IsOfMark(spot) ? NameKey.KeyIn(query.After!.Value.Name) : string.Empty).ToArray() },
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

    // Whoever has two of the specialties is found twice and shown once.
    private void Add(double miles, string name, long npi)
    {
        if (seen.Add(npi))
        {
            found.Add(new(miles, name, npi));
        }
    }
}
