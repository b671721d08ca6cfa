using Npgsql;
using NpgsqlTypes;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>A second set of tables in the making: rows by binary COPY, one connection for each of the two large tables, then the indexes, then a rename.</summary>
internal sealed class PostgresBuild : IClinicianBuild
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlConnection clinicianConnection;
    private readonly NpgsqlConnection listingConnection;
    private readonly NpgsqlConnection medicareConnection;
    private readonly NpgsqlBinaryImporter clinicians;
    private readonly NpgsqlBinaryImporter listings;
    private readonly NpgsqlBinaryImporter medicare;
    private readonly Dictionary<string, int> specialties = new(StringComparer.Ordinal);
    private readonly Dictionary<int, GeoPoint> zips = [];
    private readonly HashSet<long> deactivated = [];
    private readonly List<ImportRow> imports = [];

    public PostgresBuild(NpgsqlDataSource source)
    {
        connection = source.OpenConnection();
        try
        {
            if (!TryLock())
            {
                throw new ImportException("Another import is running; wait until it has ended.");
            }

            Run($"DROP SCHEMA IF EXISTS {PostgresSchema.New} CASCADE; CREATE SCHEMA {PostgresSchema.New}; {PostgresSchema.Tables(PostgresSchema.New)}");
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        clinicianConnection = source.OpenConnection();
        listingConnection = source.OpenConnection();
        medicareConnection = source.OpenConnection();
        clinicians = Copy(clinicianConnection, "clinicians");
        listings = Copy(listingConnection, "listings");
        medicare = Copy(medicareConnection, "medicare");
    }

    public void Add(ClinicianRow row, string key, GeoPoint point, bool offersTelehealth)
    {
        clinicians.WriteRow(row.Npi, row.Last, row.First, row.Middle, row.Suffix, row.Credential, row.Codes, row.Street, row.City, row.State, row.Zip, row.Phone, row.UpdatedOn, (int)row.Source);
        zips[row.Zip] = point;
        foreach (var stored in row.Codes.Split(' '))
        {
            var code = stored.TrimEnd('*');
            if (!specialties.TryGetValue(code, out var specialty))
            {
                specialties[code] = specialty = specialties.Count + 1;
            }

            listings.WriteRow(specialty, row.Zip, Cells.Of(point), key, row.Npi, offersTelehealth);
        }
    }

    public void Add(MedicareRow row) => medicare.WriteRow(row.Npi, row.OffersTelehealth, row.AcceptsAssignment, row.Facilities);

    public void AddDeactivated(long npi) => deactivated.Add(npi);

    public void Add(ImportRow row) => imports.Add(row);

    public void Finish(Action<string> stage, CancellationToken ct)
    {
        stage("Copying");
        clinicians.Complete();
        listings.Complete();
        medicare.Complete();
        Fill("zips", zips, (copy, zip) => copy.WriteRow(zip.Key, new NpgsqlPoint(zip.Value.Longitude, zip.Value.Latitude)));
        Fill("specialties", specialties, (copy, specialty) => copy.WriteRow(specialty.Value, specialty.Key));
        Fill("deactivated", deactivated, (copy, npi) => copy.WriteRow(npi));
        Fill("imports", imports, (copy, row) => copy.WriteRow(row.Part, row.Taken, row.Refused, row.DataOf, row.ImportedAt.ToUniversalTime()));
        foreach (var (name, sql) in PostgresSchema.Steps)
        {
            ct.ThrowIfCancellationRequested();
            stage(name);
            using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            command.ExecuteNonQueryAsync(ct).GetAwaiter().GetResult();
        }

        ct.ThrowIfCancellationRequested();
        using var transaction = connection.BeginTransaction();
        Run(PostgresSchema.Swap);
        transaction.Commit();
    }

    public void Dispose()
    {
        try
        {
            clinicians.Dispose();
            listings.Dispose();
            medicare.Dispose();
            Run($"DROP SCHEMA IF EXISTS {PostgresSchema.New} CASCADE; SELECT pg_advisory_unlock({PostgresSchema.ImportLock})");
        }
        catch (NpgsqlException)
        {
            // The server has gone: it lets the lock go by itself, and the next import drops what is left.
        }

        clinicianConnection.Dispose();
        listingConnection.Dispose();
        medicareConnection.Dispose();
        connection.Dispose();
    }

    private static NpgsqlBinaryImporter Copy(NpgsqlConnection connection, string table)
    {
        var copy = connection.BeginBinaryImport($"COPY {PostgresSchema.New}.{table} FROM STDIN (FORMAT BINARY)");
        copy.Timeout = TimeSpan.Zero;
        return copy;
    }

    private void Fill<T>(string table, IEnumerable<T> rows, Action<NpgsqlBinaryImporter, T> write)
    {
        using var copy = Copy(connection, table);
        foreach (var row in rows)
        {
            write(copy, row);
        }

        copy.Complete();
    }

    private bool TryLock()
    {
        using var command = new NpgsqlCommand($"SELECT pg_try_advisory_lock({PostgresSchema.ImportLock})", connection);
        return (bool)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
