using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SecondOpinion.Directory.Sqlite;

/// <summary>
/// What every connection runs with. Nothing here is anyone's secret and all of it can be built again, so deleted bytes need
/// no overwriting, and a commit need not wait for the disk: in WAL mode a power cut can lose a fill, never half of one.
/// </summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;";

    // Pooled connections keep their settings, so each native handle is set once.
    private readonly ConditionalWeakTable<sqlite3, object> set = [];

    public static string ConnectionTo(string path) => new SqliteConnectionStringBuilder { DataSource = path }.ToString();

    /// <exception cref="SqliteException">The file is no database, or may not be opened.</exception>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(ConnectionTo(path));
        try
        {
            connection.Open();
            Apply(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
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

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
