using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// A new clinicians.db in the making: rows in the order of their arrival, then one sort for each index, then a rename.
/// There is nothing to roll back to, so it keeps no journal and waits for the disk once, at the end.
/// </summary>
internal sealed class ClinicianFileBuild : IClinicianBuild
{
    private readonly string path;
    private readonly string made;
    private readonly FileStream claim;
    private readonly SqliteConnection connection;
    private readonly Statement clinicians;
    private readonly Statement medicare;
    private readonly Statement deactivated;
    private readonly Statement listings;
    private readonly Statement zips;
    private readonly Dictionary<string, int> specialties = new(StringComparer.Ordinal);
    private readonly HashSet<int> known = [];

    public ClinicianFileBuild(string path)
    {
        this.path = path;
        made = path + ".new";
        claim = ImportClaim.On(path);
        try
        {
            // What a killed import left behind.
            File.Delete(made);
            connection = new($"Data Source={made};Pooling=False");
            connection.Open();
            Run($"""
                PRAGMA page_size=16384; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-65536; PRAGMA threads=1;
                PRAGMA temp_store_directory='{Path.GetDirectoryName(Path.GetFullPath(path))!.Replace("'", "''", StringComparison.Ordinal)}';
                PRAGMA user_version={ClinicianFile.Version};
                {ClinicianFile.Tables}
                BEGIN;
                """);
            clinicians = new(connection, "INSERT INTO clinicians VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
            medicare = new(connection, "INSERT INTO medicare VALUES (?1, ?2, ?3, ?4)");
            deactivated = new(connection, "INSERT OR IGNORE INTO deactivated VALUES (?1)");
            listings = new(connection, "INSERT INTO listings VALUES (?1, ?2, ?3, ?4, ?5)");
            zips = new(connection, "INSERT INTO zips VALUES (?1, ?2, ?3, ?4)");
        }
        catch
        {
            connection?.Dispose();
            File.Delete(made);
            claim.Dispose();
            throw;
        }
    }

    public void Add(ClinicianRow row, string key, GeoPoint point, bool offersTelehealth)
    {
        ClinicianColumns.Bind(clinicians, row);
        clinicians.Run();
        if (known.Add(row.Zip))
        {
            zips.Bind(1, row.Zip).Bind(2, Cells.Of(point)).Bind(3, point.Latitude).Bind(4, point.Longitude).Run();
        }

        var cell = Cells.Of(point);
        listings.Bind(3, key).Bind(4, row.Npi).Bind(5, offersTelehealth ? 1 : 0);
        foreach (var range in row.Codes.AsSpan().Split(' '))
        {
            var specialty = IdOf(row.Codes.AsSpan(range).TrimEnd('*'));
            listings.Bind(1, ListingKeys.Place(specialty, row.Zip)).Bind(2, ListingKeys.Spelling(specialty, key, cell)).Run();
        }
    }

    public void Add(MedicareRow row) =>
        medicare.Bind(1, row.Npi).Bind(2, row.OffersTelehealth ? 1 : 0).Bind(3, row.AcceptsAssignment ? 1 : 0).Bind(4, row.Facilities).Run();

    public void AddDeactivated(long npi) => deactivated.Bind(1, npi).Run();

    public void Add(ImportRow row)
    {
        using var insert = new Statement(connection, "INSERT INTO imports VALUES (?1, ?2, ?3, ?4, ?5)");
        insert.Bind(1, row.Part).Bind(2, row.Taken).Bind(3, row.Refused).Bind(4, ClinicianFacts.DayNumber(row.DataOf)).Bind(5, row.ImportedAt.ToUnixTimeSeconds()).Run();
    }

    public void Finish(Action<string> stage, CancellationToken ct)
    {
        using var cancel = ct.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        foreach (var (name, sql) in ClinicianFile.Steps)
        {
            ct.ThrowIfCancellationRequested();
            stage(name);
            try
            {
                Run(sql);
            }
            catch (SqliteException) when (ct.IsCancellationRequested)
            {
                throw new OperationCanceledException(ct);
            }
        }

        AddSpecialties();
        Run("COMMIT");
        CloseConnection();
        using (var file = new FileStream(made, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Flush(flushToDisk: true);
        }

        ct.ThrowIfCancellationRequested();
        File.Move(made, path, overwrite: true);
    }

    public void Dispose()
    {
        CloseConnection();
        File.Delete(made);
        claim.Dispose();
    }

    private int IdOf(ReadOnlySpan<char> code)
    {
        var ids = specialties.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!ids.TryGetValue(code, out var id))
        {
            ids[code] = id = specialties.Count + 1;
        }

        return id;
    }

    private void AddSpecialties()
    {
        using var insert = new Statement(connection, "INSERT INTO specialties SELECT ?1, ?2, count(*) FROM spots WHERE specialty = ?1");
        foreach (var (code, id) in specialties)
        {
            insert.Bind(1, id).Bind(2, code).Run();
        }
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }

    private void CloseConnection()
    {
        foreach (var statement in (Statement[])[clinicians, medicare, deactivated, listings, zips])
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
