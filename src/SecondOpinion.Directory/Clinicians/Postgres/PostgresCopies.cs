using Npgsql;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>The three binary COPYs that fill the large tables side by side, each on a connection of its own, which PostgreSQL asks for.</summary>
internal sealed class PostgresCopies : IDisposable
{
    private readonly List<NpgsqlConnection> connections = [];
    private readonly List<NpgsqlBinaryImporter> copies = [];

    public PostgresCopies(NpgsqlDataSource source)
    {
        try
        {
            Clinicians = Open(source, "clinicians");
            Listings = Open(source, "listings");
            Medicare = Open(source, "medicare");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public NpgsqlBinaryImporter Clinicians { get; }

    public NpgsqlBinaryImporter Listings { get; }

    public NpgsqlBinaryImporter Medicare { get; }

    /// <summary>Begins to fill a table of the new schema.</summary>
    public static NpgsqlBinaryImporter Begin(NpgsqlConnection connection, string table)
    {
        var copy = connection.BeginBinaryImport($"COPY {PostgresSchema.New}.{table} FROM STDIN (FORMAT BINARY)");
        copy.Timeout = TimeSpan.Zero;
        return copy;
    }

    /// <summary>Hands over what is still on the way.</summary>
    public void Complete() => copies.ForEach(copy => copy.Complete());

    /// <summary>What was not completed is given up. The tables are locked no more after this.</summary>
    public void Dispose()
    {
        foreach (var open in copies.Concat<IDisposable>(connections))
        {
            try
            {
                open.Dispose();
            }
            catch (Exception problem) when (problem is NpgsqlException or IOException or InvalidOperationException)
            {
                // The server has gone, and with it what was to be given up.
            }
        }

        copies.Clear();
        connections.Clear();
    }

    private NpgsqlBinaryImporter Open(NpgsqlDataSource source, string table)
    {
        var connection = source.OpenConnection();
        connections.Add(connection);
        var copy = Begin(connection, table);
        copies.Add(copy);
        return copy;
    }
}
