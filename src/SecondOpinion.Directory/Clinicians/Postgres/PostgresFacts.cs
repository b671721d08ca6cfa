using Npgsql;
using NpgsqlTypes;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>Reads all that is known of those who were found.</summary>
internal static class PostgresFacts
{
    private const int Medicare = 14;
    private const int Place = 18;

    public static async Task<IReadOnlyList<NearClinician>> ReadAsync(NpgsqlConnection connection, ClinicianQuery query, IReadOnlyList<ClinicianMark> found, CancellationToken ct)
    {
        var facts = await ReadAsync(connection, [.. found.Select(mark => mark.Npi)], ct);
        return [.. found.Select(mark => new NearClinician(facts[mark.Npi].Facts, mark.Miles, query.From.DirectionTo(facts[mark.Npi].Point)))];
    }

    public static async Task<IReadOnlyDictionary<long, PlacedClinician>> ReadAsync(NpgsqlConnection connection, long[] npis, CancellationToken ct)
    {
        var facts = new Dictionary<long, PlacedClinician>();
        if (npis.Length == 0)
        {
            return facts;
        }

        await using var command = new NpgsqlCommand($"""
            SELECT c.npi, last, first, middle, suffix, credential, codes, street, city, state, zip, phone, updated, source, m.npi, m.telehealth, m.assignment, m.facilities, z.place
            FROM {PostgresSchema.Name}.clinicians AS c JOIN {PostgresSchema.Name}.zips AS z USING (zip) LEFT JOIN {PostgresSchema.Name}.medicare AS m ON m.npi = c.npi
            WHERE c.npi = ANY($1) AND {PostgresSchema.IsOfThisVersion}
            """, connection) { Parameters = { new() { Value = npis } } };
        await using (var rows = await command.ExecuteReaderAsync(ct))
        {
            while (await rows.ReadAsync(ct))
            {
                var row = PostgresRows.Clinician(rows);
                var place = rows.GetFieldValue<NpgsqlPoint>(Place);
                facts[row.Npi] = new(ClinicianFacts.From(row, rows.IsDBNull(Medicare) ? null : PostgresRows.Medicare(rows, Medicare)), new(place.Y, place.X));
            }
        }

        return facts;
    }
}
