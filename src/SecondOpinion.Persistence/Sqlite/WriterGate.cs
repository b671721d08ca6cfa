using Microsoft.Data.Sqlite;

namespace SecondOpinion.Persistence.Sqlite;

/// <summary>
/// One writer at a time for cases.db and keys.db. SQLite would make a second writer wait inside the database, on a thread;
/// here it waits without one, and a checkpoint never meets a commit.
/// </summary>
internal sealed class WriterGate(WalCheckpoint checkpoint) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Runs one write. Waiting can be cancelled; a write that has begun is finished, so nobody is left unsure.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> write, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            var result = await write();
            EmptyLargeLogs();
            return result;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Moves what was written into the databases and empties the write-ahead logs. False when a reader kept a log from being emptied.</summary>
    public async Task<bool> CheckpointAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            return checkpoint.Run();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private void EmptyLargeLogs()
    {
        try
        {
            checkpoint.RunIfLarge();
        }
        catch (SqliteException)
        {
            // The write before it is committed and must be answered so; the next round tries again and logs what is wrong.
        }
    }
}
