using System.Diagnostics;
using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sqlite;

public sealed class KilledProcessTests
{
    private const int Kills = 20;

    [Fact]
    public async Task Twenty_kills_under_eight_writers_lose_no_acknowledged_change()
    {
        using var folder = new TestFolder();
        var chance = new Random(20260302);
        var acknowledged = new Dictionary<(CaseId Id, int Writer), int>();
        for (var kill = 0; kill < Kills; kill++)
        {
            var heard = await RunUntilKilledAsync(folder.Path, acknowledged, afterLines: chance.Next(20, 120));
            Assert.True(heard >= 20, $"Run {kill} acknowledged only {heard} changes.");
            await AssertNothingLostAsync(folder.Path, acknowledged);
        }

        Assert.True(acknowledged.Count > CrashingWriters.Writers);
    }

    private static async Task<int> RunUntilKilledAsync(string folder, Dictionary<(CaseId Id, int Writer), int> acknowledged, int afterLines)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CrashingWriters).Assembly.Location, CrashingWriters.Command, folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,

            // Short lives: time spent on making hot code faster would be lost.
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!;
        var heard = 0;

        // What was said before the kill is still in the pipe after it, and counts.
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is [var id, var writer, var count] && Guid.TryParse(id, out var value))
            {
                acknowledged[(new CaseId(value), Number(writer))] = Number(count);
                if (++heard == afterLines)
                {
                    child.Kill();
                }
            }
        }

        await child.WaitForExitAsync();
        return heard;
    }

    private static async Task AssertNothingLostAsync(string folder, Dictionary<(CaseId Id, int Writer), int> acknowledged)
    {
        await using var storage = TestStorage.Over(folder);
        await storage.Database.PrepareAsync(CancellationToken.None);
        foreach (var ((id, writer), count) in acknowledged)
        {
            var opened = Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(id, CrashingWriters.Actor, CancellationToken.None));
            Assert.True(CrashingWriters.CountOf(opened.File, writer) >= count, $"Writer {writer} lost an acknowledged change.");
        }

        Assert.Equal("ok", Sql.One(folder, "cases.db", "PRAGMA integrity_check"));
        Assert.Equal("ok", Sql.One(folder, "keys.db", "PRAGMA integrity_check"));

        // One transaction holds a change and its line of history: neither stands without the other.
        Assert.Equal(0L, Sql.One(folder, "cases.db", "SELECT count(*) FROM cases c WHERE version <> (SELECT count(*) FROM case_events e WHERE e.case_id = c.id)"));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
