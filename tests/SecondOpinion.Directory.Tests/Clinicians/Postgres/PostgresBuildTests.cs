using Npgsql;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Clinicians.Postgres;
using SecondOpinion.Directory.Importing;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Clinicians.Postgres;

/// <summary>An import into PostgreSQL that fails leaves nothing behind, and tables of another version are nobody's.</summary>
[Collection(nameof(PostgresFixture))]
public sealed class PostgresBuildTests(PostgresFixture fixture) : IDisposable
{
    private readonly string server = fixture.NewDatabaseOrSkip();
    private PostgresClinicians? store;

    private PostgresClinicians Store => store ??= new PostgresClinicians(server);

    [Fact]
    public void A_build_that_cannot_begin_leaves_no_tables_no_lock_and_no_connection()
    {
        Fill(Store, Some);
        var role = $"two_at_most_{Guid.NewGuid():N}";
        Run($"CREATE ROLE {role} LOGIN SUPERUSER CONNECTION LIMIT 2");
        Run($"ALTER ROLE {role} NOSUPERUSER; GRANT ALL ON DATABASE \"{new NpgsqlConnectionStringBuilder(server).Database}\" TO {role}; ALTER SCHEMA {PostgresSchema.Name} OWNER TO {role}; GRANT ALL ON ALL TABLES IN SCHEMA {PostgresSchema.Name} TO {role}");
        using (var narrow = new PostgresClinicians(new NpgsqlConnectionStringBuilder(server) { Username = role }.ToString()))
        {
            var problem = Assert.Throws<PostgresException>(() => narrow.Begin());
            Assert.Equal(PostgresErrorCodes.TooManyConnections, problem.SqlState);
            AssertNothingIsLeft();

            // While the pool of the one that failed still lives, another may import.
            Fill(Store, Some[..1]);
        }

        Assert.Equal(0L, Ask($"SELECT count(*) FROM pg_stat_activity WHERE usename = '{role}'"));
    }

    [Fact]
    public void A_build_whose_server_connection_breaks_leaves_nothing_that_the_next_minds()
    {
        Fill(Store, Some);
        using (var build = Store.Begin())
        {
            build.Add(Some[0], "smith ann", ChapelHill, offersTelehealth: false);
            Run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            Assert.ThrowsAny<Exception>(() => build.Finish(_ => { }, CancellationToken.None));
        }

        Assert.Equal(8, Store.Clinicians().Count());
        Fill(Store, Some[..3]);
        Assert.Equal(3, Store.Clinicians().Count());
        AssertNothingIsLeft();
    }

    [Fact]
    public void A_build_that_is_stopped_while_it_sorts_leaves_nothing()
    {
        Fill(Store, Some);
        using var stop = new CancellationTokenSource();
        using (var build = Store.Begin())
        {
            build.Add(Some[0], "smith ann", ChapelHill, offersTelehealth: false);
            Assert.ThrowsAny<OperationCanceledException>(() => build.Finish(
                stage =>
                {
                    if (stage.StartsWith("Sorting", StringComparison.Ordinal))
                    {
                        stop.Cancel();
                    }
                },
                stop.Token));
        }

        AssertNothingIsLeft();
        Assert.Equal(8, Store.Clinicians().Count());
    }

    [Theory]
    [InlineData(PostgresSchema.Version - 1, "")]
    [InlineData(PostgresSchema.Version + 1, "newer version of SecondOpinion")]
    public async Task Tables_of_another_version_count_as_none_and_only_older_ones_are_replaced(int version, string refusal)
    {
        Fill(Store, Some);
        Run($"UPDATE {PostgresSchema.Name}.version SET number = {version}");
        Assert.Empty(Store.Clinicians());
        Assert.Empty(Store.Imports());
        Assert.Empty((await Store.FindAsync(new ClinicianQuery(Durham, [Cardiology]), CancellationToken.None)).Clinicians);
        Assert.Empty((await Store.FindAsync(new ClinicianQuery(Durham, [Cardiology], Name: "smith"), CancellationToken.None)).Clinicians);
        Assert.Null(await Store.WithNpiAsync(NpiOf(1), CancellationToken.None));
        if (refusal.Length > 0)
        {
            Assert.Contains(refusal, Assert.Throws<ImportException>(() => Store.Begin()).Message, StringComparison.Ordinal);
            Assert.Equal(8L, Ask($"SELECT count(*) FROM {PostgresSchema.Name}.clinicians"));
            return;
        }

        Fill(Store, Some[..2]);
        Assert.Equal(2, Store.Clinicians().Count());
    }

    public void Dispose() => store?.Dispose();

    private void AssertNothingIsLeft()
    {
        Assert.Equal(0L, Ask($"SELECT count(*) FROM pg_namespace WHERE nspname = '{PostgresSchema.New}'"));
        Assert.Equal(0L, Ask("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
        Assert.Equal(0L, Ask("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state IN ('active', 'idle in transaction') AND pid <> pg_backend_pid()"));
    }

    private void Run(string sql) => Ask(sql);

    private object? Ask(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
