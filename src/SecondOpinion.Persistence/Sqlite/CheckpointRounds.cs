using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SecondOpinion.Persistence.Sqlite;

/// <summary>Checkpoints every 30 seconds, and once more when the app stops.</summary>
internal sealed class CheckpointRounds(WriterGate gate, TimeProvider time, ILogger<CheckpointRounds> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await RunAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Every, time);
        try
        {
            while (await rounds.WaitForNextTickAsync(stoppingToken))
            {
                await RunAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The app is stopping.
        }
    }

    private async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await gate.CheckpointAsync(ct);
        }
        catch (SqliteException problem)
        {
            // A full disk, say: the log keeps every change, and the next round tries again.
            log.LogWarning("Checkpoint failed with SQLite error {SqliteError}", problem.SqliteExtendedErrorCode);
        }
    }
}
