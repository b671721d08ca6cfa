using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Clinicians.Sqlite;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Importing;

/// <summary>Brings together the rows of each NPI, wherever they stand in the file, in a temporary database that is gone when it is closed.</summary>
internal sealed class DacSort : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Statement insert;

    public DacSort()
    {
        // No name: SQLite makes a temporary file of it once it outgrows the cache.
        connection = new SqliteConnection("Data Source=;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;
            CREATE TABLE dac (npi INTEGER, last TEXT, first TEXT, middle TEXT, suffix TEXT, credential TEXT, codes TEXT, street TEXT, city TEXT, state TEXT,
                zip INTEGER, phone TEXT, updated INTEGER, source INTEGER, telehealth INTEGER, assignment INTEGER, facility TEXT);
            BEGIN;
            """;
        command.ExecuteNonQuery();
        insert = new(connection, "INSERT INTO dac VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)");
    }

    public void Add(DacRow row)
    {
        ClinicianColumns.Bind(insert, row.Clinician);
        insert.Bind(15, row.OffersTelehealth ? 1 : 0).Bind(16, row.AcceptsAssignment ? 1 : 0).Bind(17, row.Facility).Run();
    }

    /// <summary>The rows of one NPI after the other, each in the order of the file.</summary>
    public IEnumerable<IReadOnlyList<DacRow>> ByNpi()
    {
        using var rows = new Statement(connection, "SELECT * FROM dac ORDER BY npi, rowid");
        var same = new List<DacRow>();
        while (rows.Step())
        {
            var row = new DacRow(ClinicianColumns.Read(rows), rows.Number(14) != 0, rows.Number(15) != 0, rows.Text(16));
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
