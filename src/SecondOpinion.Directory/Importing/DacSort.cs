using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Clinicians.Sqlite;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Importing;

/// <summary>Brings together the rows of each NPI, wherever they stand in the file, in a temporary database in the <see cref="SortSpace"/> that is gone when it is closed.</summary>
internal sealed class DacSort : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly ClinicianColumns columns = new();
    private readonly Statement insert;

    public DacSort()
    {
        // No name: SQLite makes a temporary file of it once it outgrows the cache.
        connection = new SqliteConnection("Data Source=;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-16384;
            CREATE TABLE dac (npi INTEGER, zip INTEGER, updated INTEGER, source INTEGER, facts TEXT, telehealth INTEGER, assignment INTEGER, facility TEXT);
            BEGIN;
            """;
        command.ExecuteNonQuery();
        insert = new(connection, "INSERT INTO dac VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    }

    public void Add(DacRow row)
    {
        columns.Bind(insert, row.Clinician);
        insert.Bind(6, row.OffersTelehealth ? 1 : 0).Bind(7, row.AcceptsAssignment ? 1 : 0).Bind(8, row.Facility).Run();
    }

    /// <summary>The rows of one NPI after the other, each in the order of the file.</summary>
    public IEnumerable<IReadOnlyList<DacRow>> ByNpi()
    {
        using var rows = new Statement(connection, "SELECT * FROM dac ORDER BY npi, rowid");
        var same = new List<DacRow>();
        while (rows.Step())
        {
            var row = new DacRow(ClinicianColumns.Read(rows), rows.Number(5) != 0, rows.Number(6) != 0, rows.Text(7));
            if (same.Count > 0 && same[0].Clinician.Npi != row.Clinician.Npi)
            {
                yield return same;
                same = [];
            }

            same.Add(row);
        }

        if (same.Count > 0)
        {
            yield return same;
        }
    }

    public void Dispose()
    {
        insert.Dispose();
        connection.Dispose();
    }
}
