using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sqlite;

namespace SecondOpinion.Persistence;

/// <summary>The databases of the folder as one thing: prepared before the first request, held by one process until disposed.</summary>
public sealed class CaseDatabase : IDisposable
{
    private readonly StorageFolder folder;
    private readonly IDbContextFactory<CasesContext> cases;
    private readonly IDbContextFactory<KeysContext> keys;
    private readonly ILogger<CaseDatabase> log;
    private FileStream? held;

    internal CaseDatabase(StorageFolder folder, IDbContextFactory<CasesContext> cases, IDbContextFactory<KeysContext> keys, ILogger<CaseDatabase> log)
    {
        this.folder = folder;
        this.cases = cases;
        this.keys = keys;
        this.log = log;
    }

    /// <summary>The SQLite that runs, such as <c>3.50.4</c>; known once prepared.</summary>
    public string? SqliteVersion { get; private set; }

    /// <summary>Makes the folder, takes it for this process, and brings both databases to this version.</summary>
    /// <exception cref="StorageStartException">The folder cannot be written, is in use, or holds a newer or a broken database.</exception>
    public async Task PrepareAsync(CancellationToken ct)
    {
        TakeFolder();
        await PrepareAsync(folder.Cases, cases, ct);
        await PrepareAsync(folder.Keys, keys, ct);
        log.LogInformation("SQLite {SqliteVersion} in {Folder}, one writer, checkpoints under its gate", SqliteVersion, folder.Root);
    }

    /// <summary>Whether both databases answer right now.</summary>
    public bool Answers()
    {
        try
        {
            using var casesConnection = Open(folder.Cases);
            using var keysConnection = Open(folder.Keys);
            return held is not null;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        // Closing the last connection empties the logs; only then is the folder free for another process.
        LetGo(folder.Cases);
        LetGo(folder.Keys);
        held?.Dispose();
        held = null;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(ConnectionSettings.ConnectionTo(path));
        connection.Open();
        ConnectionSettings.Apply(connection);
        return connection;
    }

    private static void LetGo(string path)
    {
        using var connection = new SqliteConnection(ConnectionSettings.ConnectionTo(path));
        SqliteConnection.ClearPool(connection);
    }

    private void TakeFolder()
    {
        try
        {
            folder.Make();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StorageStartException($"The data folder {folder.Root} cannot be written.", problem);
        }

        try
        {
            held ??= folder.TakeLock();
            StorageFolder.MakeFile(folder.Cases);
            StorageFolder.MakeFile(folder.Keys);
        }
        catch (IOException problem) when (StorageFolder.IsTaken(problem))
        {
            throw new StorageStartException($"Another SecondOpinion is using this folder: {folder.Root}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StorageStartException($"The data folder {folder.Root} cannot be written.", problem);
        }
    }

    private async Task PrepareAsync<TContext>(string path, IDbContextFactory<TContext> factory, CancellationToken ct)
        where TContext : DbContext
    {
        var name = Path.GetFileName(path);
        try
        {
            switch (ReadState<TContext>(path))
            {
                case SchemaState.Newer:
                    throw new StorageStartException($"The database {name} was made by a newer version of SecondOpinion.");
                case SchemaState.NeedsMigration:
                    await using (var context = await factory.CreateDbContextAsync(ct))
                    {
                        await context.Database.MigrateAsync(ct);
                    }

                    break;
            }
        }
        catch (SqliteException problem)
        {
            LetGo(path);
            throw new StorageStartException($"The database {name} in {folder.Root} cannot be read; it may be damaged.", problem);
        }
    }

    private SchemaState ReadState<TContext>(string path)
        where TContext : DbContext
    {
        using var connection = Open(path);
        SqliteVersion = connection.ServerVersion;
        return SchemaStates.Read<TContext>(connection);
    }
}
