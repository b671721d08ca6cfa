using System.Runtime.Versioning;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests;

public sealed class CaseDatabaseTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_first_start_makes_both_databases_and_a_second_finds_them_ready()
    {
        await StartAsync();
        await StartAsync();

        Assert.Equal(4L, Sql.One(folder.Path, "cases.db", "SELECT count(*) FROM __EFMigrationsHistory"));
        Assert.Equal(1L, Sql.One(folder.Path, "keys.db", "SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_the_apps_own_user_may_read_what_is_stored()
    {
        await using var storage = TestStorage.Over(Path.Combine(folder.Path, "new"));
        await storage.Database.PrepareAsync(CancellationToken.None);
        await storage.CaseWithAsync(file => file);

        const UnixFileMode Others = (UnixFileMode)0b000_111_111;
        var all = Directory.EnumerateFileSystemEntries(storage.Folder, "*", SearchOption.AllDirectories).Append(storage.Folder).ToList();
        Assert.Contains(all, path => path.EndsWith("cases.db-wal", StringComparison.Ordinal));
        Assert.Contains(all, path => path.EndsWith(".xml", StringComparison.Ordinal));
        foreach (var path in all.Where(path => !path.EndsWith(".xml", StringComparison.Ordinal)))
        {
            Assert.Equal((path, UnixFileMode.None), (path, File.GetUnixFileMode(path) & Others));
        }
    }

    [Theory]
    [InlineData("cases.db")]
    [InlineData("keys.db")]
    public async Task A_database_from_a_newer_version_is_refused(string database)
    {
        await StartAsync();
        Sql.One(folder.Path, database, "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_FromTheFuture', '99.0.0')");

        Assert.Equal($"The database {database} was made by a newer version of SecondOpinion.", (await RefusalAsync(folder.Path)).Message);
    }

    [Theory]
    [InlineData("cases.db")]
    [InlineData("keys.db")]
    public async Task A_file_that_is_no_database_is_refused(string database)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.Path, database), new string('x', 5000));

        Assert.StartsWith($"The database {database} in ", (await RefusalAsync(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused()
    {
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "not a folder");

        Assert.EndsWith("cannot be written.", (await RefusalAsync(Path.Combine(file, "data"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_use_is_refused_until_it_is_free()
    {
        await using (var first = TestStorage.Over(folder.Path))
        {
            await first.Database.PrepareAsync(CancellationToken.None);

            Assert.StartsWith("Another SecondOpinion is using this folder", (await RefusalAsync(folder.Path)).Message, StringComparison.Ordinal);
        }

        await StartAsync();
    }

    [Fact]
    public async Task The_running_SQLite_is_known_after_the_start()
    {
        await using var storage = await TestStorage.StartAsync();

        Assert.Matches(@"^3\.\d+\.\d+$", storage.Database.SqliteVersion!);
        Assert.True(storage.Database.Answers());
    }

    private static async Task<StorageStartException> RefusalAsync(string path)
    {
        await using var storage = TestStorage.Over(path);
        return await Assert.ThrowsAsync<StorageStartException>(() => storage.Database.PrepareAsync(CancellationToken.None));
    }

    private async Task StartAsync()
    {
        await using var storage = TestStorage.Over(folder.Path);
        await storage.Database.PrepareAsync(CancellationToken.None);
    }
}
