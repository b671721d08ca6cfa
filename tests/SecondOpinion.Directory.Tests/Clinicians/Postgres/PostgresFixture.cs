using Npgsql;
using SecondOpinion.TestKit.Postgres;

namespace SecondOpinion.Directory.Tests.Clinicians.Postgres;

/// <summary>One server for all tests that need one.</summary>
[CollectionDefinition(nameof(PostgresFixture))]
public sealed class PostgresFixture : IAsyncLifetime, ICollectionFixture<PostgresFixture>
{
    /// <summary>Set to 1 where PostgreSQL can be had, so that its tests cannot fall silent.</summary>
    private const string Required = "SECONDOPINION_REQUIRE_POSTGRES";

    private PostgresServer? server;
    private string why = string.Empty;
    private int databases;

    public async ValueTask InitializeAsync() => (server, why) = await PostgresServer.StartAsync();

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The connection string of a new database.</summary>
    public string NewDatabaseOrSkip()
    {
        if (server is null && string.Equals(Environment.GetEnvironmentVariable(Required), "1", StringComparison.Ordinal))
        {
            Assert.Fail($"{Required} is set, and there is no server: {why}.");
        }

        Assert.SkipWhen(server is null, $"Not tried on PostgreSQL: {why}.");
        var name = $"test{Interlocked.Increment(ref databases)}";
        using var connection = new NpgsqlConnection(server!.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ToString();
    }
}
