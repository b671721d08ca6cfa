using Npgsql;
using SecondOpinion.TestKit.Postgres;

namespace SecondOpinion.Directory.Tests.Clinicians.Postgres;

/// <summary>One server for all tests that need one.</summary>
[CollectionDefinition(nameof(PostgresFixture))]
public sealed class PostgresFixture : IAsyncLifetime, ICollectionFixture<PostgresFixture>
{
    private PostgresServer? server;
    private string why = string.Empty;
    private int databases;

    public async ValueTask InitializeAsync() => (server, why) = await PostgresServer.StartAsync();

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The connection string of a new database.</summary>
    public string NewDatabaseOrSkip()
    {
        Assert.SkipWhen(server is null, why);
        var name = $"test{Interlocked.Increment(ref databases)}";
        using var connection = new NpgsqlConnection(server!.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ToString();
    }
}
