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
    private readonly ClinicianColumns columns = new();
    private readonly Statement clinicians;
    private readonly Statement medicare;
    private readonly Statement deactivations;
    private readonly ListingWriter listings;

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
                PRAGMA page_size=16384; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16384; PRAGMA threads=1;
                PRAGMA user_version={ClinicianFile.Version};
                {ClinicianFile.Tables}
                BEGIN;
                """);
            clinicians = new(connection, "INSERT INTO clinicians VALUES (?1, ?2, ?3, ?4, ?5)");
            medicare = new(connection, "INSERT INTO medicare VALUES (?1, ?2, ?3, ?4)");
            deactivations = new(connection, "INSERT INTO deactivations VALUES (?1, ?2, ?3)");
            listings = new(connection);
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
        columns.Bind(clinicians, row);
        clinicians.Run();
        listings.Add(row, key, point, offersTelehealth);
    }

    public void Add(MedicareRow row) =>
        medicare.Bind(1, row.Npi).Bind(2, row.OffersTelehealth ? 1 : 0).Bind(3, row.AcceptsAssignment ? 1 : 0).Bind(4, row.Facilities).Run();

    public void Add(Deactivation known) => deactivations.Bind(1, known.Npi).Bind(2, known.Ended).Bind(3, known.Resumed).Run();

    public void Add(ImportRow row)
    {
        using var insert = new Statement(connection, "INSERT INTO imports VALUES (?1, ?2, ?3, ?4, ?5)");
        insert.Bind(1, row.Part).Bind(2, row.Taken).Bind(3, row.Refused).Bind(4, ClinicianFacts.DayNumber(row.DataOf)).Bind(5, row.ImportedAt.ToUnixTimeSeconds()).Run();
    }

    public void Finish(Action<string> stage, CancellationToken ct)
    {
        Sort(stage, ct);
        CloseConnection();
        stage("Waiting for the disk");
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

    // Stopping reaches SQLite in the middle of a step; it must not reach a connection that is closed.
    private void Sort(Action<string> stage, CancellationToken ct)
    {
        using var cancel = ct.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        try
        {
            Run($"PRAGMA cache_size=-{ClinicianFile.SortKilobytes}");
            foreach (var (name, sql) in ClinicianFile.Steps)
            {
                ct.ThrowIfCancellationRequested();
                stage(name);
                Run(sql);
            }

            listings.AddSpecialties();
            Run("COMMIT");
        }
        catch (SqliteException problem) when (ct.IsCancellationRequested)
        {
            throw new OperationCanceledException("The import was stopped.", problem, ct);
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
        clinicians.Dispose();
        medicare.Dispose();
        deactivations.Dispose();
        listings.Dispose();
        connection.Dispose();
    }
}
