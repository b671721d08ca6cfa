using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SecondOpinion.Persistence.Sqlite;

/// <summary>
/// What every connection runs with. FULL makes a commit wait for the disk, so that an acknowledged change survives a power
/// cut; checkpoints are ours alone (<see cref="WalCheckpoint"/>); deleted bytes are overwritten.
/// </summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    public const string Pragmas =
        "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
        + "PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA wal_autocheckpoint=0;";

    // Pooled connections keep their settings, so each native handle is set once.
    private readonly ConditionalWeakTable<sqlite3, object> set = [];

    public static string ConnectionTo(string path) => new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();

    public static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection { Handle: { } handle } && !set.TryGetValue(handle, out _))
        {
            Apply(connection);
            set.AddOrUpdate(handle, set);
        }
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
