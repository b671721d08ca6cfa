using System.Collections.Concurrent;

namespace SecondOpinion.Directory.Importing;

/// <summary>Lets one thread read and another write, some batches apart and no more, so that both cores work and memory stays flat.</summary>
internal static class RowPump
{
    private const int BatchSize = 256;
    private const int BatchesBetween = 8;

    /// <summary>Hands every item on in its order. When either side fails, so does this, and the other side has ended.</summary>
    /// <param name="read">Reads on a thread of its own. It looks at its token at every row: many rows may give no item.</param>
    /// <param name="write">Called on this thread.</param>
    /// <param name="ct">Stops both sides.</param>
    public static void Run<T>(Func<CancellationToken, IEnumerable<T>> read, Action<T> write, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var batches = new BlockingCollection<List<T>>(BatchesBetween);
        var reader = Task.Factory.StartNew(() => Read(read, batches, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable(ct))
            {
                ct.ThrowIfCancellationRequested();
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

    private static void Read<T>(Func<CancellationToken, IEnumerable<T>> items, BlockingCollection<List<T>> batches, CancellationToken ct)
    {
        try
        {
            var batch = new List<T>(BatchSize);
            foreach (var item in items(ct))
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
