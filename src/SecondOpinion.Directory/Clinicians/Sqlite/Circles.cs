namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>How far a search looks, circle by circle: as wide as it takes if those to come lie as densely as those that were found.</summary>
/// <param name="spots">In how many areas the specialties sought are found.</param>
/// <param name="query">What is sought.</param>
/// <param name="wanted">How many are to be found.</param>
internal sealed class Circles(int spots, ClinicianQuery query, int wanted)
{
    // Practices crowd together: around a person a specialty is found about this many times as densely as over the country.
    private const double Crowding = 25;
    private const double SquareMiles = 3_000_000;
    private const double FirstMilesByName = 50;
    private const double LeastMiles = 3;
    private const double LeastGrowth = 1.6;
    private const double MostGrowth = 4;

    // From here on, going to the limit at once costs less than one more circle before it.
    private const double NearlyAll = 0.6;

    // A circle as wide as a continent costs as much as no circle.
    private const double WidestMiles = 1000;

    // So few areas are sooner read all at once.
    private const int FewSpots = 250;

    /// <summary>Beyond this nobody is sought.</summary>
    public double Last { get; } = query.Miles ?? double.PositiveInfinity;

    public Ring First(bool isByName)
    {
        var expected = isByName ? FirstMilesByName : Math.Max(LeastMiles, Math.Sqrt(wanted * SquareMiles / (Math.PI * spots * Crowding)));
        return new(double.NegativeInfinity, spots <= FewSpots ? Last : AtMost(Math.Max(expected, (query.After?.Miles ?? 0) * 1.1)));
    }

    /// <param name="ring">The one before.</param>
    /// <param name="found">How many were found up to there.</param>
    public Ring After(Ring ring, int found) =>
        new(ring.Last, AtMost(ring.Last * Math.Clamp(1.2 * Math.Sqrt((double)wanted / Math.Max(1, found)), LeastGrowth, MostGrowth)));

    /// <summary>True where looking everywhere costs no more than looking in this ring.</summary>
    public bool HoldsAll(Ring ring) => ring.Last > WidestMiles || spots <= FewSpots;

    private double AtMost(double miles) => miles > WidestMiles || miles > Last * NearlyAll ? Last : miles;
}
