using Npgsql;
using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>Whether the tables are there and of this version. Tables of another version count as none, and an import replaces older ones.</summary>
internal sealed class PostgresTables(NpgsqlDataSource source) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private bool isReady;

    /// <summary>Makes empty tables where there are none.</summary>
    public async ValueTask PrepareAsync(CancellationToken ct)
    {
        if (isReady)
        {
            return;
        }

        await gate.WaitAsync(ct);
        try
        {
            if (!isReady)
            {
                await using var connection = await source.OpenConnectionAsync(ct);
                await using var transaction = await connection.BeginTransactionAsync(ct);
                await using var command = new NpgsqlCommand(PostgresSchema.Begin, connection);
                await command.ExecuteNonQueryAsync(ct);
                await transaction.CommitAsync(ct);
                isReady = true;
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public bool AreOfThisVersion(NpgsqlConnection connection)
    {
        Prepare();
        using var version = new NpgsqlCommand($"SELECT {PostgresSchema.IsOfThisVersion}", connection);
        return version.ExecuteScalar() is true;
    }

    /// <exception cref="ImportException">A newer version of the app has filled them, and an import of this one would throw that away.</exception>
    public void ThrowIfNewer()
    {
        Prepare();
        using var version = source.CreateCommand($"SELECT number FROM {PostgresSchema.Name}.version");
        if (version.ExecuteScalar() is int and > PostgresSchema.Version)
        {
            throw new ImportException("The clinicians in PostgreSQL were imported by a newer version of SecondOpinion; import with that version. Nothing was changed.");
        }
    }

    public void Dispose() => gate.Dispose();

    private void Prepare() => PrepareAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
}
