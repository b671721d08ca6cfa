using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// Finds the nearest by growing circles. Everyone of a ZIP area stands at its middle, so a search first finds the nearest
/// areas that have the specialty, of which there are some thousands however many clinicians there are, then reads names
/// area by area until the page is full. With three letters of a name or more, the index by name is read instead.
/// </summary>
internal sealed class NearSearch(ClinicianReader reader, ClinicianQuery query, int wanted)
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

    private static readonly CellRun Everywhere = new(0, int.MaxValue);

    private readonly IReadOnlyList<Specialty> specialties = reader.Known(query.Codes);
    private readonly IReadOnlyList<string> beginnings = NameKey.BeginningsOf(query.Name);
    private readonly List<ClinicianMark> found = [];
    private readonly HashSet<long> seen = [];

    /// <summary>The first ones after the mark, as many as wanted, in their order.</summary>
    public IReadOnlyList<ClinicianMark> Run(CancellationToken ct)
    {
        if (specialties.Count == 0 || beginnings.Contains(string.Empty, StringComparer.Ordinal))
        {
            return [];
        }

        var isByName = beginnings.Count > 0 && beginnings.All(beginning => beginning.Length >= ListingKeys.LeastLetters);
        var last = query.Miles ?? double.PositiveInfinity;
        for (var (done, miles) = (double.NegativeInfinity, FirstCircle(isByName, last)); ; (done, miles) = (miles, NextCircle(miles, last)))
        {
            ct.ThrowIfCancellationRequested();
            if (isByName)
            {
                AddByName(new(done, miles));
            }
            else
            {
                AddFromSpots(new(done, miles));
            }

            if (found.Count >= wanted || miles >= last)
            {
                return [.. found.Take(wanted)];
            }
        }
    }

    private int SpotCount => specialties.Sum(specialty => specialty.Spots);

    private double FirstCircle(bool isByName, double last)
    {
        var expected = isByName ? FirstMilesByName : Math.Max(LeastMiles, Math.Sqrt(wanted * SquareMiles / (Math.PI * SpotCount * Crowding)));
        return SpotCount <= FewSpots ? last : AtMost(Math.Max(expected, (query.After?.Miles ?? 0) * 1.1), last);
    }

    // As wide as it takes if those to come lie as densely as those that were found.
    private double NextCircle(double miles, double last) =>
        AtMost(miles * Math.Clamp(1.2 * Math.Sqrt((double)wanted / Math.Max(1, found.Count)), LeastGrowth, MostGrowth), last);

    private static double AtMost(double miles, double last) => miles > WidestMiles || miles > last * NearlyAll ? last : miles;

    private IEnumerable<CellRun> RunsOf(Ring ring) => ring.Last > WidestMiles || SpotCount <= FewSpots ? [Everywhere] : Cells.Within(query.From, ring.Last);

    private void AddFromSpots(Ring ring)
    {
        var spots = new List<Spot>();
        foreach (var specialty in specialties)
        {
            var areas = reader.Spots(specialty, query.TelehealthOnly);
            foreach (var run in RunsOf(ring))
            {
                reader.Map.AddWithin(areas, run, query.From, (zip, miles) =>
                {
                    if (ring.Holds(miles) && miles >= (query.After?.Miles ?? 0))
                    {
                        spots.Add(new(miles, zip, specialty));
                    }
                });
            }
        }

        spots.Sort((one, other) => one.Miles.CompareTo(other.Miles));
        for (var at = 0; at < spots.Count && found.Count < wanted;)
        {
            // Areas at the very same distance are one to the order: it goes on by name.
            var from = found.Count;
            for (var miles = spots[at].Miles; at < spots.Count && spots[at].Miles == miles; at++)
            {
                AddFromSpot(spots[at]);
            }

            found.Sort(from, found.Count - from, comparer: null);
        }
    }

    private void AddFromSpot(Spot spot)
    {
        var after = query.After is { } mark && mark.Miles == spot.Miles ? (mark.Name, mark.Npi) : (string.Empty, 0);
        if (beginnings.Count == 0 && after.Npi == 0)
        {
            reader.AtZip(spot.Specialty, spot.Zip, query.TelehealthOnly, wanted, (name, npi) => Add(spot.Miles, name, npi));
        }

        foreach (var beginning in after.Npi == 0 ? beginnings : beginnings.DefaultIfEmpty(string.Empty))
        {
            reader.AtZip(spot.Specialty, spot.Zip, after, beginning, query.TelehealthOnly, wanted, (name, npi) => Add(spot.Miles, name, npi));
        }
    }

    private void AddByName(Ring ring)
    {
        foreach (var run in RunsOf(ring))
        {
            foreach (var specialty in specialties)
            {
                foreach (var beginning in beginnings)
                {
                    reader.ByName(specialty, beginning, run, query.TelehealthOnly, (name, npi, point) =>
                    {
                        var miles = query.From.MilesTo(point);
                        if (ring.Holds(miles) && (query.After is not { } mark || new ClinicianMark(miles, name, npi) > mark))
                        {
                            Add(miles, name, npi);
                        }
                    });
                }
            }
        }

        found.Sort();
    }

    // Whoever has two of the specialties is found twice and shown once.
    private void Add(double miles, string name, long npi)
    {
        if (seen.Add(npi))
        {
            found.Add(new(miles, name, npi));
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Spot(double Miles, int Zip, Specialty Specialty);

    /// <summary>What lies within the second circle and not within the first.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ring(double First, double Last)
    {
        public bool Holds(double miles) => miles > First && miles <= Last;
    }
}
