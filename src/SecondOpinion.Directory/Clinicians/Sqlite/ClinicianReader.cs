using System.Text;
using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>One connection to a finished file with its prepared looks; for one search at a time.</summary>
internal sealed class ClinicianReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Specialty> specialties = new(StringComparer.Ordinal);
    private readonly SpotMap map;
    private readonly Statement spots;
    private readonly Statement atZip;
    private readonly Statement atZipFrom;
    private readonly Statement byName;
    private readonly Statement clinician;
    private readonly Statement medicare;

    public ClinicianReader(SqliteConnection connection, SpotMap map)
    {
        this.connection = connection;
        this.map = map;
        spots = new(connection, "SELECT zip FROM spots WHERE specialty = ?1 AND telehealth >= ?2 ORDER BY cell, zip");
        atZip = new(connection, "SELECT name, npi FROM listings INDEXED BY by_place WHERE place = ?1 AND telehealth >= ?2 LIMIT ?3");
        atZipFrom = new(connection, """
            SELECT name, npi FROM listings INDEXED BY by_place
            WHERE place = ?1 AND telehealth >= ?2 AND name >= ?4 AND name < ?5 AND (name > ?6 OR npi > ?7) LIMIT ?3
            """);
        byName = new(connection, "SELECT name, place, npi FROM listings INDEXED BY by_spelling WHERE spelling BETWEEN ?1 AND ?2 AND telehealth >= ?3");
        clinician = new(connection, $"SELECT {ClinicianColumns.Names} FROM clinicians WHERE npi = ?1");
        medicare = new(connection, "SELECT npi, telehealth, assignment, facilities FROM medicare WHERE npi = ?1");
        using var all = new Statement(connection, "SELECT code, id, spots FROM specialties");
        while (all.Step())
        {
            specialties.Add(all.Text(0), new((int)all.Number(1), (int)all.Number(2)));
        }
    }

    /// <summary>The map of the file that it reads; another file has another.</summary>
    public SpotMap Map => map;

    public IReadOnlyList<Specialty> Known(IEnumerable<string> codes) =>
        [.. codes.Distinct(StringComparer.Ordinal).Where(specialties.ContainsKey).Select(code => specialties[code])];

    /// <summary>The ZIP areas where the specialty is found, as the map numbers them.</summary>
    public int[] Spots(Specialty specialty, bool telehealthOnly) => map.SpotsOf(specialty.Id, telehealthOnly, () => ReadSpots(specialty, telehealthOnly));

    /// <summary>Those of one ZIP area in the order of their names.</summary>
    public void AtZip(Specialty specialty, int area, bool telehealthOnly, int most, Action<string, long> found) =>
        Read(atZip.Bind(1, ListingKeys.Place(specialty.Id, area)).Bind(2, telehealthOnly ? 1 : 0).Bind(3, most), found);

    /// <summary>The same with a beginning of the name and after a name and NPI; either may be empty.</summary>
    public void AtZip(Specialty specialty, int area, (string Name, long Npi) after, string beginning, bool telehealthOnly, int most, Action<string, long> found)
    {
        var first = string.CompareOrdinal(after.Name, beginning) > 0 ? after.Name : beginning;
        Read(atZipFrom.Bind(1, ListingKeys.Place(specialty.Id, area)).Bind(2, telehealthOnly ? 1 : 0).Bind(3, most)
            .Bind(4, first).Bind(5, NameKey.EndOf(beginning)).Bind(6, after.Name).Bind(7, after.Npi), found);
    }

    /// <summary>Those of a run of cells whose name has a beginning of three letters or more.</summary>
    public void ByName(Specialty specialty, string beginning, CellRun run, bool telehealthOnly, Action<string, long, GeoPoint> found)
    {
        var letters = Encoding.UTF8.GetBytes(beginning);
        byName.Bind(1, ListingKeys.Spelling(specialty.Id, beginning, run.First)).Bind(2, ListingKeys.Spelling(specialty.Id, beginning, run.Last)).Bind(3, telehealthOnly ? 1 : 0);
        while (byName.Step())
        {
            if (byName.Bytes(0).StartsWith(letters))
            {
                found(byName.Text(0), byName.Number(2), map.PointOf(ListingKeys.ZipOf(byName.Number(1))));
            }
        }
    }

    /// <summary>The one with this NPI, or null.</summary>
    public PlacedClinician? Clinician(long npi)
    {
        if (!clinician.Bind(1, npi).Step())
        {
            return null;
        }

        var row = ClinicianColumns.Read(clinician);
        clinician.Reset();
        MedicareRow? facts = null;
        if (medicare.Bind(1, npi).Step())
        {
            facts = ClinicianColumns.ReadMedicare(medicare);
            medicare.Reset();
        }

        return new(ClinicianFacts.From(row, facts), map.PointOf(row.Zip));
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[spots, atZip, atZipFrom, byName, clinician, medicare])
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private static void Read(Statement names, Action<string, long> found)
    {
        while (names.Step())
        {
            found(names.Text(0), names.Number(1));
        }
    }

    private IEnumerable<int> ReadSpots(Specialty specialty, bool telehealthOnly)
    {
        spots.Bind(1, specialty.Id).Bind(2, telehealthOnly ? 1 : 0);
        while (spots.Step())
        {
            yield return (int)spots.Number(0);
        }
    }
}
