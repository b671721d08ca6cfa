using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using SecondOpinion.TestKit;

namespace SecondOpinion.Web.Tests.Hosting;

/// <summary>The real program in a process of its own: one plain sentence, exit code 1, never a stack trace.</summary>
public sealed class StartFailureTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        Assert.Equal($"{address} is in use by another program; stop it, or choose another address with ASPNETCORE_URLS.", await FailAsync(("ASPNETCORE_URLS", address)));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(folder.Path, "a-file");
        await File.WriteAllTextAsync(file, "in the way", TestContext.Current.CancellationToken);
        Assert.Equal($"The data folder {file} cannot be written.", await FailAsync(("Storage__Folder", file)));
    }

    [Fact]
    public async Task A_folder_in_use_is_named()
    {
        await using var other = TestStorage.Over(folder.Path);
        await other.Database.PrepareAsync(TestContext.Current.CancellationToken);
        Assert.Equal($"Another SecondOpinion is using this folder: {folder.Path}", await FailAsync());
    }

    [Fact]
    public async Task A_database_from_a_newer_version_is_named()
    {
        await using (var earlier = TestStorage.Over(folder.Path))
        {
            await earlier.Database.PrepareAsync(TestContext.Current.CancellationToken);
        }

        await using (var later = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "cases.db")};Pooling=False"))
        {
            await later.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = later.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("The database cases.db was made by a newer version of SecondOpinion.", await FailAsync());
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "nonsense")]
    [InlineData("Proxies__Known__0", "not an address")]
    [InlineData("Limits__PagesPerMinute", "many")]
    public async Task A_setting_that_makes_no_sense_ends_in_one_sentence(string name, string value) =>
        Assert.NotEmpty(await FailAsync((name, value)));

    /// <summary>Starts the app, which must fail; gives its one line on standard error.</summary>
    private async Task<string> FailAsync(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SecondOpinion.Web.dll")])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storage__Folder"] = folder.Path;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var app = Process.Start(start)!;
        var output = app.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = app.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await app.WaitForExitAsync(limit.Token);
        }
        finally
        {
            app.Kill();
        }

        Assert.Equal(1, app.ExitCode);
        Assert.DoesNotContain("   at ", await output, StringComparison.Ordinal);
        return Assert.Single((await error).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
