using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Filling;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Tests.Filling;

public sealed class PlacesFillTests
{
    [Theory]
    [InlineData("missing")]
    [InlineData("cut")]
    [InlineData("line")]
    [InlineData("heading")]
    public async Task A_broken_file_ends_in_one_plain_sentence_and_leaves_the_old_fill(string kind)
    {
        using var directory = await TestDirectory.PreparedAsync();
        Break(directory, kind);
        var problem = await Assert.ThrowsAsync<DirectoryStartException>(() => directory.Database.PrepareAsync([], CancellationToken.None));
        Assert.Contains("build the app again", problem.Message, StringComparison.Ordinal);
        Assert.Equal(14, directory.Count("SELECT count(*) FROM places"));
        Assert.Equal(12, directory.Count("SELECT count(*) FROM cities"));
    }

    [Fact]
    public async Task A_fill_that_stops_in_the_middle_leaves_the_old_state()
    {
        using var directory = await TestDirectory.PreparedAsync();
        using (var connection = ConnectionSettings.Open(directory.File))
        {
            // The same ZIP code twice is against the table's key, so this stops half-way.
            var lines = Enumerable.Range(0, 5000).Select(i => new PlaceLine(i % 4999, new(40, -75), $"City {i}", "PA"));
            Assert.Throws<SqliteException>(() => PlacesFill.Run(connection, lines, "half"));
        }

        AssertOldState(directory);
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_of_a_fill_leaves_the_old_state()
    {
        using var directory = await TestDirectory.PreparedAsync();
        using var killed = new TestDirectory();
        using (var connection = ConnectionSettings.Open(directory.File))
        {
            // What a kill leaves behind is the files as they stand at that moment, with nothing of the process's memory.
            using (var command = connection.CreateCommand())
            {
                command.CommandText = "PRAGMA cache_size=10";
                command.ExecuteNonQuery();
            }

            IEnumerable<PlaceLine> LinesWithAKillAt(int last)
            {
                for (var i = 0; i <= last; i++)
                {
                    yield return new PlaceLine(i, new(40, -75), $"City {i % 50}", "PA");
                }
            }

            using var transaction = connection.BeginTransaction();
            FillWithoutCommit(connection, LinesWithAKillAt(20_000));
            foreach (var suffix in (string[])["", "-wal"])
            {
                File.Copy(directory.File + suffix, killed.File + suffix);
            }
        }

        Assert.True(new FileInfo(killed.File + "-wal").Length > 100_000, "The fill had not reached the disk, so this shows nothing.");
        AssertOldState(killed);
        await killed.Database.PrepareAsync([], CancellationToken.None);
        AssertOldState(killed);
    }

    private static void FillWithoutCommit(SqliteConnection connection, IEnumerable<PlaceLine> lines)
    {
        using var clear = connection.CreateCommand();
        clear.CommandText = "DELETE FROM places; DELETE FROM cities; DELETE FROM fills;";
        clear.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO places (zip, lat, lon) VALUES ($1, 1, 1)";
        var zip = insert.Parameters.Add("$1", SqliteType.Integer);
        foreach (var line in lines)
        {
            zip.Value = line.Zip;
            insert.ExecuteNonQuery();
        }
    }

    private static void AssertOldState(TestDirectory directory)
    {
        Assert.Equal(14, directory.Count("SELECT count(*) FROM places"));
        Assert.Equal(12, directory.Count("SELECT count(*) FROM cities"));
        Assert.Equal(1, directory.Count("SELECT count(*) FROM fills WHERE part = 'places' AND mark <> 'half'"));
    }

    private static void Break(TestDirectory directory, string kind)
    {
        switch (kind)
        {
            case "missing":
                File.Delete(directory.PlacesFile);
                break;
            case "cut":
                directory.WritePlaces(TestDirectory.Lines[..^20], new string('a', 64));
                break;
            case "line":
                directory.WritePlaces(TestDirectory.Lines + "oops\n");
                break;
            default:
                File.WriteAllText(directory.PlacesFile, "<html>");
                break;
        }
    }
}
