using Npgsql;
using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>Keeps two imports apart, whichever servers they run on: a lock in the database, held by one connection, and the new schema that belongs to it.</summary>
internal sealed class PostgresClaim : IDisposable
{
    private readonly NpgsqlConnection connection;

    /// <exception cref="ImportException">Another import holds it.</exception>
    public PostgresClaim(NpgsqlDataSource source)
    {
        connection = source.OpenConnection();
        try
        {
            if (!TryLock())
            {
                throw new ImportException("Another import is running; wait until it has ended.");
            }
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public NpgsqlConnection Connection => connection;

    public void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }

    /// <summary>Drops what was not put in the old one's place, and lets go of the lock.</summary>
    public void Dispose()
    {
        // A lock of a session outlives the return of its connection to the pool, so it is let go by name.
        Try($"DROP SCHEMA IF EXISTS {PostgresSchema.New} CASCADE");
        Try($"SELECT pg_advisory_unlock({PostgresSchema.ImportLock})");
        connection.Dispose();
    }

    private bool TryLock()
    {
        using var command = new NpgsqlCommand($"SELECT pg_try_advisory_lock({PostgresSchema.ImportLock})", connection);
        return (bool)command.ExecuteScalar()!;
    }

    private void Try(string sql)
    {
        try
        {
            Run(sql);
        }
        catch (Exception problem) when (problem is NpgsqlException or InvalidOperationException or IOException)
        {
            // The server has gone: it lets the lock go by itself, and the next import drops what is left.
        }
    }
}
