using System.Data;
using System.Data.Common;
using Npgsql;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>Clinicians in PostgreSQL, for several app servers that share them.</summary>
internal sealed class PostgresClinicians : IClinicianStore, IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly NpgsqlDataSource source;
    private readonly PostgresTables tables;

    public PostgresClinicians(string connectionString)
    {
        try
        {
            // Parameters hold what a person seeks; nothing of the driver is logged.
            source = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(connectionString) { IncludeErrorDetail = false, MaxAutoPrepare = 40, AutoPrepareMinUsages = 2 }.ToString())
                .EnableParameterLogging(false)
                .Build();
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // The string holds a password, so it is not repeated.
            throw new DirectoryStartException("Directory:Postgres is not a connection string for PostgreSQL, such as Host=db;Username=app;Password=...;Database=directory.", problem);
        }

        tables = new(source);
    }

    public async ValueTask<ClinicianPage> FindAsync(ClinicianQuery query, CancellationToken ct)
    {
        await tables.PrepareAsync(ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        var found = await new PostgresSearch(connection, query, ClinicianPage.Size + 1).RunAsync(ct);
        if (found.Count > 0)
        {
            var shown = found.Take(ClinicianPage.Size).ToList();
            return new([.. await PostgresFacts.ReadAsync(connection, query, shown, ct)], found.Count > shown.Count ? shown[^1] : null, null);
        }

        var beyond = query is { Miles: not null, After: null } ? await new PostgresSearch(connection, query with { Miles = null }, 1).RunAsync(ct) : [];
        return ClinicianPage.Empty with { NearestBeyond = (await PostgresFacts.ReadAsync(connection, query, beyond, ct)).SingleOrDefault() };
    }

    public async ValueTask<PlacedClinician?> WithNpiAsync(long npi, CancellationToken ct)
    {
        await tables.PrepareAsync(ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);

        // Begins with the specialties as every search does, so that it and the end of an import wait for each other in one order.
        await using (var first = new NpgsqlCommand($"SELECT 1 FROM {PostgresSchema.Name}.specialties LIMIT 1", connection))
        {
            await first.ExecuteNonQueryAsync(ct);
        }

        return (await PostgresFacts.ReadAsync(connection, [npi], ct)).GetValueOrDefault(npi);
    }

    public IReadOnlyList<ImportRow> Imports() => [.. Rows(ImportsQuery, Import)];

    public async Task<IReadOnlyList<ImportRow>> ImportsAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(LongestWait);
        try
        {
            await tables.PrepareAsync(patience.Token);
            await using var connection = await source.OpenConnectionAsync(patience.Token);
            await using var version = new NpgsqlCommand($"SELECT {PostgresSchema.IsOfThisVersion}", connection);
            if (await version.ExecuteScalarAsync(patience.Token) is not true)
            {
                return [];
            }

            await using var command = new NpgsqlCommand(ImportsQuery, connection);
            await using var rows = await command.ExecuteReaderAsync(patience.Token);
            var found = new List<ImportRow>();
            while (await rows.ReadAsync(patience.Token))
            {
                found.Add(Import(rows));
            }

            return found;
        }
        catch (OperationCanceledException problem) when (!ct.IsCancellationRequested)
        {
            throw new NpgsqlException("No answer in time.", new TimeoutException("No answer in time.", problem));
        }
    }

    public IEnumerable<ClinicianRow> Clinicians(ClinicianSource? source = null) => Rows(
        $"SELECT {PostgresSchema.Columns} FROM {PostgresSchema.Name}.clinicians{(source is { } only ? $" WHERE source = {(int)only}" : "")}", PostgresRows.Clinician);

    public IEnumerable<MedicareRow> Medicare() => Rows($"SELECT npi, telehealth, assignment, facilities FROM {PostgresSchema.Name}.medicare", row => PostgresRows.Medicare(row));

    public IEnumerable<Deactivation> Deactivations() => Rows($"SELECT npi, ended, resumed FROM {PostgresSchema.Name}.deactivations", row => new Deactivation(row.GetInt64(0), row.GetInt32(1), row.GetInt32(2)));

    public IClinicianBuild Begin()
    {
        tables.ThrowIfNewer();
        return new PostgresBuild(source);
    }

    public ValueTask DisposeAsync()
    {
        tables.Dispose();
        return source.DisposeAsync();
    }

    public void Dispose()
    {
        tables.Dispose();
        source.Dispose();
    }

    private const string ImportsQuery = $"SELECT part, taken, refused, data_of, imported_at FROM {PostgresSchema.Name}.imports ORDER BY part";

    private static ImportRow Import(DbDataReader row) =>
        new(row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3), row.GetFieldValue<DateTimeOffset>(4));

    private IEnumerable<T> Rows<T>(string query, Func<DbDataReader, T> read)
    {
        using var connection = source.OpenConnection();
        if (!tables.AreOfThisVersion(connection))
        {
            yield break;
        }

        using var command = new NpgsqlCommand(query, connection);
        command.CommandTimeout = 0;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return read(rows);
        }
    }
}
