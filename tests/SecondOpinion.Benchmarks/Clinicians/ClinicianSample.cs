using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>Names, ZIP codes and specialties as they occur among 5,000 real clinicians, to draw others from.</summary>
public sealed class ClinicianSample
{
    private const string Unnamed = "174400000X";
    private const double SameZip = 0.3;

    private readonly List<string> lasts = [];
    private readonly List<string> firsts = [];
    private readonly List<string> codes = [];
    private readonly List<int> zips = [];
    private readonly ILookup<int, int> areas;

    private ClinicianSample(string file, IEnumerable<int> places)
    {
        areas = places.ToLookup(zip => zip / 100);
        using var rows = new CsvRows(SourceFile.Open(file, SourceKind.Nppes));
        var heading = CsvHeading.Read(rows, SourceKind.Nppes, "NPI");
        while (rows.Read())
        {
            lasts.Add(rows.Text(heading["Provider Last Name (Legal Name)"]));
            firsts.Add(rows.Text(heading["Provider First Name"]));
            codes.Add(MedicareSpecialties.CodeOf(rows.Text(heading["Healthcare Provider Taxonomy Code_1"])) ?? Unnamed);
            var zip = RowFields.ZipIn(rows.Bytes(heading["Provider Business Practice Location Address Postal Code"])) ?? 0;
            zips.Add(areas.Contains(zip / 100) ? zip : 10001);
        }
    }

    /// <summary>The sample beside the repository, or null where it is not.</summary>
    public static ClinicianSample? Find(Workshop workshop, IEnumerable<int> places)
    {
        var file = Path.Combine(workshop.Repository, "..", "shared", "data", "clinicians", "nppes_sample_2026-06_5000.csv");
        return File.Exists(file) ? new(file, places) : null;
    }

    public string Last(Random random) => lasts[random.Next(lasts.Count)];

    public string First(Random random) => firsts[random.Next(firsts.Count)];

    public string Code(Random random) => codes[random.Next(codes.Count)];

    /// <summary>A ZIP code of the sample, or one near it, early ones more often: few areas hold most practices.</summary>
    public int Zip(Random random)
    {
        var zip = zips[random.Next(zips.Count)];
        if (random.NextDouble() < SameZip)
        {
            return zip;
        }

        var area = areas[zip / 100];
        var draw = random.NextDouble();
        return area.ElementAt((int)(draw * draw * draw * area.Count()));
    }
}
