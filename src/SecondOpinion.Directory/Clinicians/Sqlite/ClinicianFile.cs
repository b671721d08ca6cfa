using Microsoft.Data.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// clinicians.db, the file beside directory.db that an import makes. It is written once, then only read, and replaced whole
/// by renaming: no log, no locks, and nobody ever sees half of it.
/// </summary>
internal static class ClinicianFile
{
    /// <summary>Raised when the tables change, so that a file of another version is taken for none.</summary>
    public const int Version = 2;

    public const string Tables = """
        CREATE TABLE clinicians (npi INTEGER NOT NULL, zip INTEGER NOT NULL, updated INTEGER NOT NULL, source INTEGER NOT NULL, facts TEXT NOT NULL);
        CREATE TABLE medicare (npi INTEGER PRIMARY KEY, telehealth INTEGER NOT NULL, assignment INTEGER NOT NULL, facilities TEXT NOT NULL);
        CREATE TABLE deactivations (npi INTEGER PRIMARY KEY, ended INTEGER NOT NULL, resumed INTEGER NOT NULL);
        CREATE TABLE imports (part TEXT PRIMARY KEY, taken INTEGER NOT NULL, refused INTEGER NOT NULL, data_of INTEGER NOT NULL, imported_at INTEGER NOT NULL);
        CREATE TABLE zips (zip INTEGER PRIMARY KEY, cell INTEGER NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL);
        CREATE TABLE specialties (id INTEGER PRIMARY KEY, code TEXT NOT NULL, spots INTEGER NOT NULL);
        CREATE TABLE listings (place INTEGER NOT NULL, spelling INTEGER NOT NULL, name TEXT NOT NULL, npi INTEGER NOT NULL, telehealth INTEGER NOT NULL);
        CREATE TABLE spots (specialty INTEGER NOT NULL, cell INTEGER NOT NULL, zip INTEGER NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL, telehealth INTEGER NOT NULL,
            PRIMARY KEY (specialty, cell, zip)) WITHOUT ROWID;
        """;

    /// <summary>
    /// How much memory SQLite sorts in at once, in KB. Runs that fit into the processor's own cache are sorted twice as fast
    /// as the large ones it makes by itself, and while a second thread sorts one, the next is read.
    /// </summary>
    public const int SortKilobytes = 4096;

    /// <summary>What makes the filled tables searchable, step by step.</summary>
    public static IEnumerable<(string Name, string Sql)> Steps =>
    [
        ("Sorting by place", "CREATE INDEX by_place ON listings (place, name, npi, telehealth)"),
        ("Sorting by name", "CREATE INDEX by_spelling ON listings (spelling, name, npi, place, telehealth)"),
        ("Sorting by NPI", "CREATE UNIQUE INDEX by_npi ON clinicians (npi)"),
        ("Listing the places of each specialty", """
            INSERT INTO spots
            SELECT specialty, cell, zip, lat, lon, telehealth
            FROM (SELECT place / 100000 AS specialty, place % 100000 AS zip, max(telehealth) AS telehealth FROM listings INDEXED BY by_place GROUP BY place)
            JOIN zips USING (zip)
            ORDER BY specialty, cell, zip
            """),
    ];

    public static string PathIn(string folder) => Path.Combine(folder, "clinicians.db");

    /// <summary>Opens the finished file for reading, or null when there is none of this version.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isMapped">True for searches, which read here and there; what reads a whole file would have all of it in memory.</param>
    public static SqliteConnection? Open(string path, bool isMapped = true)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        // Immutable: SQLite need neither lock the file nor look for changes, for it has none.
        var connection = new SqliteConnection($"Data Source=\"file:{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1\";Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA trusted_schema=OFF; PRAGMA mmap_size={(isMapped ? "2147418112" : "0")}";
            command.ExecuteNonQuery();
            command.CommandText = "PRAGMA user_version";
            if (command.ExecuteScalar() is long and Version)
            {
                return connection;
            }
        }
        catch (SqliteException)
        {
            // Damaged or none of ours: the same as none, for it is imported again.
        }

        connection.Dispose();
        return null;
    }
}
