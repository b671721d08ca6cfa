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
    private readonly Dictionary<int, GeoPoint> points = [];
    private readonly Statement spots;
    private readonly Statement atZip;
    private readonly Statement byName;
    private readonly Statement zip;
    private readonly Statement clinician;
    private readonly Statement medicare;

    public ClinicianReader(SqliteConnection connection, DateTime version)
    {
        this.connection = connection;
        Version = version;
        spots = new(connection, "SELECT zip, lat, lon FROM spots WHERE specialty = ?1 AND cell BETWEEN ?2 AND ?3 AND telehealth >= ?4");
        atZip = new(connection, """
            SELECT name, npi FROM listings INDEXED BY by_place
            WHERE place = ?1 AND (name, npi) > (?2, ?3) AND name >= ?4 AND name < ?5 AND telehealth >= ?6 LIMIT ?7
            """);
        byName = new(connection, "SELECT name, place, npi FROM listings INDEXED BY by_spelling WHERE spelling BETWEEN ?1 AND ?2 AND telehealth >= ?3");
        zip = new(connection, "SELECT lat, lon FROM zips WHERE zip = ?1");
        clinician = new(connection, "SELECT npi, last, first, middle, suffix, credential, codes, street, city, state, zip, phone, updated, source FROM clinicians WHERE npi = ?1");
        medicare = new(connection, "SELECT npi, telehealth, assignment, facilities FROM medicare WHERE npi = ?1");
        using var all = new Statement(connection, "SELECT code, id, spots FROM specialties");
        while (all.Step())
        {
            specialties.Add(all.Text(0), new((int)all.Number(1), (int)all.Number(2)));
        }
    }

    /// <summary>When the file that it reads was written.</summary>
    public DateTime Version { get; }

    public IReadOnlyList<Specialty> Known(IEnumerable<string> codes) =>
        [.. codes.Distinct(StringComparer.Ordinal).Where(specialties.ContainsKey).Select(code => specialties[code])];

    /// <summary>The ZIP areas of a run of cells where the specialty is found.</summary>
    public void Spots(Specialty specialty, CellRun run, bool telehealthOnly, Action<int, GeoPoint> found)
    {
        spots.Bind(1, specialty.Id).Bind(2, run.First).Bind(3, run.Last).Bind(4, telehealthOnly ? 1 : 0);
        while (spots.Step())
        {
            found((int)spots.Number(0), new(spots.Real(1), spots.Real(2)));
        }
    }

    /// <summary>Those of one ZIP area in the order of their names, after a name and NPI and with a beginning.</summary>
    public void AtZip(Specialty specialty, int area, (string Name, long Npi) after, string beginning, bool telehealthOnly, int most, Action<string, long> found)
    {
        atZip.Bind(1, ListingKeys.Place(specialty.Id, area)).Bind(2, after.Name).Bind(3, after.Npi)
            .Bind(4, beginning).Bind(5, NameKey.EndOf(beginning)).Bind(6, telehealthOnly ? 1 : 0).Bind(7, most);
        while (atZip.Step())
        {
            found(atZip.Text(0), atZip.Number(1));
        }
    }

    /// <summary>Those of a run of cells whose name has a beginning of two letters or more.</summary>
    public void ByName(Specialty specialty, string beginning, CellRun run, bool telehealthOnly, Action<string, long, GeoPoint> found)
    {
        Span<byte> letters = stackalloc byte[Encoding.UTF8.GetMaxByteCount(beginning.Length)];
        letters = letters[..Encoding.UTF8.GetBytes(beginning, letters)];
        byName.Bind(1, ListingKeys.Spelling(specialty.Id, beginning, run.First)).Bind(2, ListingKeys.Spelling(specialty.Id, beginning, run.Last)).Bind(3, telehealthOnly ? 1 : 0);
        while (byName.Step())
        {
            if (byName.Bytes(0).StartsWith(letters))
            {
                found(byName.Text(0), byName.Number(2), PointOf(ListingKeys.ZipOf(byName.Number(1))));
            }
        }
    }

    public (Clinician Facts, GeoPoint Point) Clinician(long npi)
    {
        clinician.Bind(1, npi).Step();
        var row = ClinicianColumns.Read(clinician);
        clinician.Reset();
        MedicareRow? facts = null;
        if (medicare.Bind(1, npi).Step())
        {
            facts = ClinicianColumns.ReadMedicare(medicare);
            medicare.Reset();
        }

        return (ClinicianFacts.From(row, facts), PointOf(row.Zip));
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[spots, atZip, byName, zip, clinician, medicare])
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private GeoPoint PointOf(int area)
    {
        if (!points.TryGetValue(area, out var point))
        {
            zip.Bind(1, area).Step();
            points[area] = point = new(zip.Real(0), zip.Real(1));
            zip.Reset();
        }

        return point;
    }
}
