using Npgsql;
using NpgsqlTypes;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>A second set of tables in the making: rows by binary COPY, then the indexes, then a rename. Given up at any point, it takes its tables, its lock and its connections with it.</summary>
internal sealed class PostgresBuild : IClinicianBuild
{
    private readonly PostgresClaim claim;
    private readonly PostgresCopies copies;
    private readonly Dictionary<string, int> specialties = new(StringComparer.Ordinal);
    private readonly Dictionary<int, GeoPoint> zips = [];
    private readonly List<Deactivation> deactivations = [];
    private readonly List<ImportRow> imports = [];

    public PostgresBuild(NpgsqlDataSource source)
    {
        claim = new(source);
        try
        {
            claim.Run($"DROP SCHEMA IF EXISTS {PostgresSchema.New} CASCADE; CREATE SCHEMA {PostgresSchema.New}; {PostgresSchema.Tables(PostgresSchema.New)}");
            copies = new(source);
        }
        catch
        {
            claim.Dispose();
            throw;
        }
    }

    public void Add(ClinicianRow row, string key, GeoPoint point, bool offersTelehealth)
    {
        copies.Clinicians.WriteRow(row.Npi, row.Last, row.First, row.Middle, row.Suffix, row.Credential, row.Codes, row.Street, row.City, row.State, row.Zip, row.Phone, row.UpdatedOn, (int)row.Source);
        zips[row.Zip] = point;
        foreach (var stored in row.Codes.Split(' '))
        {
            var code = stored.TrimEnd('*');
            if (!specialties.TryGetValue(code, out var specialty))
            {
                specialties[code] = specialty = specialties.Count + 1;
            }

            copies.Listings.WriteRow(specialty, row.Zip, Cells.Of(point), key, row.Npi, offersTelehealth);
        }
    }

    public void Add(MedicareRow row) => copies.Medicare.WriteRow(row.Npi, row.OffersTelehealth, row.AcceptsAssignment, row.Facilities);

    public void Add(Deactivation known) => deactivations.Add(known);

    public void Add(ImportRow row) => imports.Add(row);

    public void Finish(Action<string> stage, CancellationToken ct)
    {
        stage("Copying");
        copies.Complete();
        Fill("zips", zips, (copy, zip) => copy.WriteRow(zip.Key, new NpgsqlPoint(zip.Value.Longitude, zip.Value.Latitude)));
        Fill("specialties", specialties, (copy, specialty) => copy.WriteRow(specialty.Value, specialty.Key));
        Fill("deactivations", deactivations, (copy, known) => copy.WriteRow(known.Npi, known.Ended, known.Resumed));
        Fill("imports", imports, (copy, row) => copy.WriteRow(row.Part, row.Taken, row.Refused, row.DataOf, row.ImportedAt.ToUniversalTime()));
        foreach (var (name, sql) in PostgresSchema.Steps)
        {
            ct.ThrowIfCancellationRequested();
            stage(name);
            using var command = new NpgsqlCommand(sql, claim.Connection) { CommandTimeout = 0 };
            command.ExecuteNonQueryAsync(ct).GetAwaiter().GetResult();
        }

        ct.ThrowIfCancellationRequested();
        try
        {
            Swap();
        }
        catch (PostgresException problem) when (string.Equals(problem.SqlState, PostgresErrorCodes.DeadlockDetected, StringComparison.Ordinal))
        {
            // Whoever else used the tables has gone on, and an hour of work is not to be lost.
            Swap();
        }
    }

    public void Dispose()
    {
        // First: an open COPY holds a lock on the table that is to go.
        copies.Dispose();
        claim.Dispose();
    }

    private void Swap()
    {
        using var transaction = claim.Connection.BeginTransaction();
        claim.Run(PostgresSchema.Swap);
        transaction.Commit();
    }

    private void Fill<T>(string table, IEnumerable<T> rows, Action<NpgsqlBinaryImporter, T> write)
    {
        using var copy = PostgresCopies.Begin(claim.Connection, table);
        foreach (var row in rows)
        {
            write(copy, row);
        }

        copy.Complete();
    }
}
