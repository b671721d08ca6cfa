using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sqlite;

public sealed class WalCheckpointTests : IAsyncLifetime
{
    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task A_checkpoint_empties_both_logs_and_keeps_the_case()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        Assert.True(LogBytes("cases.db") > 0 && LogBytes("keys.db") > 0);

        await storage.Built.GetRequiredService<WriterGate>().CheckpointAsync(CancellationToken.None);

        Assert.Equal((0, 0), (LogBytes("cases.db"), LogBytes("keys.db")));
        Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(id, owner, CancellationToken.None));
    }

    [Fact]
    public async Task A_checkpoint_runs_every_thirty_seconds()
    {
        await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        var rounds = storage.Built.GetServices<IHostedService>().OfType<CheckpointRounds>().Single();
        await rounds.StartAsync(CancellationToken.None);
        await Until(() =>
        {
            storage.Time.Advance(TimeSpan.FromSeconds(31));
            return LogBytes("cases.db") == 0;
        });

        Assert.Equal(0, LogBytes("cases.db"));
        await rounds.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Stopping_the_app_runs_a_last_checkpoint()
    {
        var rounds = storage.Built.GetServices<IHostedService>().OfType<CheckpointRounds>().Single();
        await rounds.StartAsync(CancellationToken.None);
        await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));

        await rounds.StopAsync(CancellationToken.None);

        Assert.Equal(0, LogBytes("cases.db"));
    }

    [Fact]
    public async Task The_log_is_emptied_as_soon_as_it_is_large()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        long most = 0;
        for (var turn = 0; turn < 24; turn++)
        {
            var large = new string((char)('a' + turn), 600_000);
            await storage.Cases.ChangeAsync(id, owner, CaseVerb.SaveDraft, f => f with { Drafts = f.Drafts.SetItem("p", FieldValues.Empty.With("t", large)) }, CancellationToken.None);
            most = Math.Max(most, LogBytes("cases.db"));
        }

        Assert.InRange(most, WalCheckpoint.LargeBytes / 2, WalCheckpoint.LargeBytes);
        Assert.IsType<CaseAccess.Owner>(((CaseOpening.Opened)await storage.Cases.OpenAsync(id, owner, CancellationToken.None)).Access);
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; tries < 100 && !holds(); tries++)
        {
            await Task.Delay(10);
        }
    }

    private long LogBytes(string database) => new FileInfo(Path.Combine(storage.Folder, database + "-wal")) is { Exists: true } log ? log.Length : 0;
}
