using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>Writes what a new clinicians.db is searched by: a listing for each specialty of each clinician, and the ZIP areas and specialties that occur.</summary>
internal sealed class ListingWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement listings = new(connection, "INSERT INTO listings VALUES (?1, ?2, ?3, ?4, ?5)");
    private readonly Statement zips = new(connection, "INSERT INTO zips VALUES (?1, ?2, ?3, ?4)");
    private readonly Dictionary<string, int> specialties = new(StringComparer.Ordinal);
    private readonly HashSet<int> known = [];

    public void Add(ClinicianRow row, string key, GeoPoint point, bool offersTelehealth)
    {
        var cell = Cells.Of(point);
        if (known.Add(row.Zip))
        {
            zips.Bind(1, row.Zip).Bind(2, cell).Bind(3, point.Latitude).Bind(4, point.Longitude).Run();
        }

        listings.Bind(3, key).Bind(4, row.Npi).Bind(5, offersTelehealth ? 1 : 0);
        foreach (var range in row.Codes.AsSpan().Split(' '))
        {
            var specialty = IdOf(row.Codes.AsSpan(range).TrimEnd('*'));
            listings.Bind(1, ListingKeys.Place(specialty, row.Zip)).Bind(2, ListingKeys.Spelling(specialty, key, cell)).Run();
        }
    }

    /// <summary>Writes the specialties, once their areas have been listed.</summary>
    public void AddSpecialties()
    {
        using var insert = new Statement(connection, "INSERT INTO specialties SELECT ?1, ?2, count(*) FROM spots WHERE specialty = ?1");
        foreach (var (code, id) in specialties)
        {
            insert.Bind(1, id).Bind(2, code).Run();
        }
    }

    public void Dispose()
    {
        listings.Dispose();
        zips.Dispose();
    }

    private int IdOf(ReadOnlySpan<char> code)
    {
        var ids = specialties.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!ids.TryGetValue(code, out var id))
        {
            ids[code] = id = specialties.Count + 1;
        }

        return id;
    }
}
