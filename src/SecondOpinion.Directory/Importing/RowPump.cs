using System.Collections.Concurrent;

namespace SecondOpinion.Directory.Importing;

/// <summary>Lets one thread read and another write, some batches apart and no more, so that both cores work and memory stays flat.</summary>
internal static class RowPump
{
    private const int BatchSize = 1024;
    private const int BatchesBetween = 8;

    /// <summary>Hands every item on in its order. When either side fails, so does this, and the other side has ended.</summary>
    public static void Run<T>(IEnumerable<T> read, Action<T> write, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var batches = new BlockingCollection<List<T>>(BatchesBetween);
        var reader = Task.Factory.StartNew(() => Read(read, batches, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable(ct))
            {
                batch.ForEach(write);
            }
        }
        catch
        {
            stop.Cancel();
            try
            {
                reader.Wait(CancellationToken.None);
            }
            catch (AggregateException)
            {
                // What the writer failed of is told; the reader only stopped because of it.
            }

            throw;
        }

        reader.GetAwaiter().GetResult();
    }

    private static void Read<T>(IEnumerable<T> items, BlockingCollection<List<T>> batches, CancellationToken ct)
    {
        try
        {
            var batch = new List<T>(BatchSize);
            foreach (var item in items)
            {
                batch.Add(item);
                if (batch.Count == BatchSize)
                {
                    batches.Add(batch, ct);
                    batch = new(BatchSize);
                }
            }

            batches.Add(batch, ct);
        }
        finally
        {
            batches.CompleteAdding();
        }
    }
}
