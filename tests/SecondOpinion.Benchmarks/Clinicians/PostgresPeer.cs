using Npgsql;
using NpgsqlTypes;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>
/// The peer: one table in PostgreSQL with a GiST index on specialty and point, asked for the nearest neighbours within a
/// box; with a name, a B-tree on specialty and name. It returns ids and points, no facts.
/// </summary>
public sealed class PostgresPeer : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlBinaryImporter copy;
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);

    private PostgresPeer(NpgsqlConnection connection)
    {
        this.connection = connection;
        Run("CREATE EXTENSION IF NOT EXISTS btree_gist; CREATE TABLE peer (specialty integer, name text COLLATE \"C\", npi bigint, place point)");
        copy = connection.BeginBinaryImport("COPY peer FROM STDIN (FORMAT BINARY)");
    }

    public static async Task<PostgresPeer> OpenAsync(string connectionString)
    {
        var opened = new NpgsqlConnection(connectionString + ";Max Auto Prepare=10;Auto Prepare Min Usages=2;Command Timeout=0");
        await opened.OpenAsync();
        return new(opened);
    }

    internal void Add(ClinicianRow row, GeoPoint point)
    {
        foreach (var stored in row.Codes.Split(' '))
        {
            var code = stored.TrimEnd('*');
            codes.TryAdd(code, codes.Count);
            copy.WriteRow(codes[code], NameKey.Of(row.Last, row.First), row.Npi, new NpgsqlPoint(point.Longitude, point.Latitude));
        }
    }

    public void Finish()
    {
        copy.Complete();
        copy.Dispose();
        Run("CREATE INDEX ON peer USING gist (specialty, place); CREATE INDEX ON peer (specialty, name) INCLUDE (npi, place)");
        Run("VACUUM ANALYZE peer");
    }

    public int Nearest(string code, GeoPoint from, double miles, int most, string? beginning)
    {
        var (north, east) = (miles / 69, miles / 69 / Math.Cos(double.DegreesToRadians(from.Latitude)));
        using var command = new NpgsqlCommand(
            beginning is null
                ? "SELECT npi, place FROM peer WHERE specialty = $1 AND place <@ $2 ORDER BY place <-> $3 LIMIT $4"
                : "SELECT npi, place FROM peer WHERE specialty = $1 AND place <@ $2 AND name >= $5 AND name < $6 ORDER BY place <-> $3 LIMIT $4",
            connection)
        {
            Parameters =
            {
                new() { Value = codes.GetValueOrDefault(code, -1) },
                new() { Value = new NpgsqlBox(from.Latitude + north, from.Longitude + east, from.Latitude - north, from.Longitude - east) },
                new() { Value = new NpgsqlPoint(from.Longitude, from.Latitude) },
                new() { Value = most },
            },
        };
        if (beginning is not null)
        {
            command.Parameters.Add(new() { Value = beginning });
            command.Parameters.Add(new() { Value = NameKey.EndOf(beginning) });
        }

        using var rows = command.ExecuteReader();
        var count = 0;
        while (rows.Read())
        {
            count += rows.GetInt64(0) > 0 ? 1 : 0;
        }

        return count;
    }

    public async ValueTask DisposeAsync() => await connection.DisposeAsync();

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
