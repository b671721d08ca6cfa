using Microsoft.Data.Sqlite;

namespace SecondOpinion.Persistence.Sqlite;

/// <summary>
/// The only checkpoint there is. The SQLite that ships here can, when a checkpoint and a writer meet, reset the log wrongly
/// (fixed in 3.51.3), so this runs only under <see cref="WriterGate"/>.
/// </summary>
internal sealed class WalCheckpoint(StorageFolder folder)
{
    public const long LargeBytes = 8 * 1024 * 1024;

    /// <summary>True when both logs are empty now.</summary>
    public bool Run()
    {
        var cases = Run(folder.Cases);
        return Run(folder.Keys) && cases;
    }

    /// <summary>Runs for a database whose log has grown past 8 MB, so that it stays small under load between two rounds.</summary>
    public void RunIfLarge()
    {
        foreach (var path in (ReadOnlySpan<string>)[folder.Cases, folder.Keys])
        {
            if (new FileInfo(path + "-wal") is { Exists: true, Length: >= LargeBytes })
            {
                Run(path);
            }
        }
    }

    private static bool Run(string path)
    {
        if (new FileInfo(path + "-wal") is not { Exists: true, Length: > 0 })
        {
            return true;
        }

        using var connection = new SqliteConnection(ConnectionSettings.ConnectionTo(path));
        connection.Open();
        ConnectionSettings.Apply(connection);
        using var command = connection.CreateCommand();

        // A reader in the middle of a query keeps the log from being emptied; the next round gets it, nobody waits long.
        command.CommandText = "PRAGMA busy_timeout=250";
        command.ExecuteNonQuery();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        var isBusy = command.ExecuteScalar() is not 0L;
        command.CommandText = "PRAGMA busy_timeout=5000";
        command.ExecuteNonQuery();
        return !isBusy;
    }
}
