using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// Finds the nearest by growing circles. Everyone of a ZIP area stands at its middle, so a search first finds the nearest
/// areas that have the specialty, of which there are some thousands however many clinicians there are, then reads names
/// area by area until the page is full. With a name of two letters or more, the index by name is read instead.
/// </summary>
internal sealed class NearSearch(ClinicianReader reader, ClinicianQuery query, int wanted)
{
    private const double FirstMiles = 4;
    private const double FirstMilesByName = 12;
    private const double Growth = 3;

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

        var isByName = beginnings.Count > 0 && beginnings.All(beginning => beginning.Length > 1 && beginning[1] != ' ');
        var done = double.NegativeInfinity;
        foreach (var miles in Circles(isByName ? FirstMilesByName : FirstMiles))
        {
            ct.ThrowIfCancellationRequested();
            var ring = new Ring(done, miles);
            if (isByName)
            {
                AddByName(ring);
            }
            else
            {
                AddFromSpots(ring);
            }

            if (found.Count >= wanted)
            {
                break;
            }

            done = miles;
        }

        return [.. found.Take(wanted)];
    }

    private IEnumerable<double> Circles(double first)
    {
        var last = query.Miles ?? double.PositiveInfinity;
        if (specialties.Sum(specialty => specialty.Spots) > FewSpots)
        {
            for (var miles = Math.Max(first, (query.After?.Miles ?? 0) * 1.1); miles < Math.Min(last, WidestMiles); miles *= Growth)
            {
                yield return miles;
            }
        }

        yield return last;
    }

    private IEnumerable<CellRun> RunsOf(Ring ring) => ring.Last > WidestMiles || specialties.Sum(specialty => specialty.Spots) <= FewSpots ? [Everywhere] : Cells.Within(query.From, ring.Last);

    private void AddFromSpots(Ring ring)
    {
        var spots = new List<Spot>();
        foreach (var run in RunsOf(ring))
        {
            foreach (var specialty in specialties)
            {
                reader.Spots(specialty, run, query.TelehealthOnly, (zip, point) =>
                {
                    var miles = query.From.MilesTo(point);
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
        foreach (var beginning in beginnings.DefaultIfEmpty(string.Empty))
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
