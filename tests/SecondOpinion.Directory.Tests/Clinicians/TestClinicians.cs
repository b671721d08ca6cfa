using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Tests.Clinicians;

/// <summary>Made-up clinicians in real places.</summary>
internal static class TestClinicians
{
    /// <summary>Eight people around Durham, in New York and in Los Angeles.</summary>
    public static readonly ClinicianRow[] Some =
    [
        Row(1, "SMITH", "ANN", 27514, Cardiology + "*"),
        Row(2, "ZIEGLER", "BO", 27701, Cardiology + "* " + Oncology),
        Row(3, "ADAMS", "CY", 27702, Cardiology + "*"),
        Row(4, "SMITH", "DEE", 27601, Cardiology + "*"),
        Row(5, "DE LA CRUZ", "MARÍA", 10001, Cardiology + "*"),
        Row(6, "O'BRIEN-SMITH", "EVE", 90012, Cardiology + "*"),
        Row(7, "SMITHERS", "FAY", 27701, Oncology + "*"),
        Row(8, "X", "GIL", 27701, Hematology + "*"),
    ];

    public const string Cardiology = "207RC0000X";
    public const string Oncology = "207RX0202X";
    public const string Hematology = "207RH0003X";

    public static readonly GeoPoint Durham = new(35.9992, -78.8979);
    public static readonly GeoPoint ChapelHill = new(35.9203, -79.0372);
    public static readonly GeoPoint Raleigh = new(35.7796, -78.6382);
    public static readonly GeoPoint NewYork = new(40.7506, -73.9972);
    public static readonly GeoPoint LosAngeles = new(34.0614, -118.2385);

    private static readonly Dictionary<int, GeoPoint> Points = new()
    {
        [27701] = Durham, [27702] = Durham, [27514] = ChapelHill, [27601] = Raleigh, [10001] = NewYork, [90012] = LosAngeles,
    };

    public static ClinicianRow Row(int number, string last, string first, int zip, string codes) => new(
        NpiOf(number), last, first, "", "", "MD", codes, $"{number} MAIN ST", "SOMEWHERE", "NC", zip, "9195550100", 20260101, ClinicianSource.Nppes);

    public static long NpiOf(int number) => ((100_000_000L + number) * 10) + Npi.CheckDigit(100_000_000L + number);

    /// <summary>Fills a store with these and nothing else.</summary>
    public static void Fill(IClinicianStore store, IEnumerable<ClinicianRow> rows, params IEnumerable<int> telehealth)
    {
        using var build = store.Begin();
        var remote = telehealth.Select(NpiOf).ToHashSet();
        foreach (var npi in remote.Order())
        {
            build.Add(new MedicareRow(npi, OffersTelehealth: true, AcceptsAssignment: true, "ONE GROUP\nOTHER GROUP"));
        }

        foreach (var row in rows)
        {
            build.Add(row, NameKey.Of(row.Last, row.First), PointOf(row.Zip), remote.Contains(row.Npi));
        }

        build.Finish(_ => { }, CancellationToken.None);
    }

    public static GeoPoint PointOf(int zip) => Points.TryGetValue(zip, out var point) ? point : new(30 + (zip % 97 / 6.0), -120 + (zip / 97 % 97 / 2.0));
}
