using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Tests.Programmes;

namespace SecondOpinion.Directory.Tests;

public sealed class DirectoryDatabaseTests
{
    private const string OtherLines = "10001\t40.7506\t-73.9972\tNew York\tNY\n";

    [Fact]
    public async Task The_first_start_makes_and_fills_the_database()
    {
        using var directory = await TestDirectory.PreparedAsync(TestProgrammes.All);
        Assert.Equal(14, directory.Count("SELECT count(*) FROM places"));
        Assert.Equal(12, directory.Count("SELECT count(*) FROM cities"));
        Assert.Equal(6, directory.Count("SELECT count(*) FROM programmes"));
    }

    [Fact]
    public async Task The_second_start_writes_nothing()
    {
        using var directory = await TestDirectory.PreparedAsync(TestProgrammes.All);
        var before = directory.Bytes();
        var lines = directory.Log.All.Count(IsFill);

        await directory.Database.PrepareAsync(TestProgrammes.All, CancellationToken.None);

        Assert.Equal(before, directory.Bytes());
        Assert.Equal(lines, directory.Log.All.Count(IsFill));
    }

    [Fact]
    public async Task Another_places_file_is_filled_in_and_the_programmes_stay()
    {
        using var directory = await TestDirectory.PreparedAsync(TestProgrammes.All);
        directory.WritePlaces(OtherLines);
        await directory.Database.PrepareAsync(TestProgrammes.All, CancellationToken.None);
        Assert.Equal(1, directory.Count("SELECT count(*) FROM places"));
        Assert.Equal(1, directory.Count("SELECT count(*) FROM cities"));
        Assert.Equal(1, directory.Log.All.Count(line => line.Contains("programmes", StringComparison.Ordinal) && IsFill(line)));
    }

    [Fact]
    public async Task A_changed_fact_replaces_the_programmes_and_the_places_stay()
    {
        using var directory = await TestDirectory.PreparedAsync(TestProgrammes.All);
        await directory.Database.PrepareAsync([TestProgrammes.Duke with { Phone = "919-555-0100" }], CancellationToken.None);
        Assert.Equal(1, directory.Count("SELECT count(*) FROM programmes WHERE phone = '919-555-0100'"));
        Assert.Equal(1, directory.Count("SELECT count(*) FROM programmes"));
        Assert.Equal(1, directory.Log.All.Count(line => line.Contains("ZIP codes", StringComparison.Ordinal) && IsFill(line)));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_one_plain_sentence()
    {
        using var directory = await TestDirectory.PreparedAsync();
        using (var connection = new SqliteConnection($"Data Source={directory.File}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')";
            command.ExecuteNonQuery();
        }

        var problem = await Assert.ThrowsAsync<DirectoryStartException>(() => directory.Database.PrepareAsync([], CancellationToken.None));
        Assert.Contains("newer version", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public async Task A_damaged_database_is_refused_with_one_plain_sentence()
    {
        using var directory = new TestDirectory();
        await File.WriteAllTextAsync(directory.File, new string('x', 8192), CancellationToken.None);
        var problem = await Assert.ThrowsAsync<DirectoryStartException>(() => directory.Database.PrepareAsync([], CancellationToken.None));
        Assert.Contains("cannot be read", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused_with_one_plain_sentence()
    {
        using var directory = new TestDirectory();
        System.IO.Directory.CreateDirectory(directory.File);
        var problem = await Assert.ThrowsAsync<DirectoryStartException>(() => directory.Database.PrepareAsync([], CancellationToken.None));
        Assert.Contains("cannot be written", problem.Message, StringComparison.Ordinal);
    }

    private static bool IsFill(string line) => line.StartsWith("Filled", StringComparison.Ordinal);
}
