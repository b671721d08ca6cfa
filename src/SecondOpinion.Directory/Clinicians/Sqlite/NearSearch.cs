namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// Finds the nearest by growing circles. Everyone of a ZIP area stands at its middle, so a search first finds the nearest
/// areas that have the specialty, of which there are some thousands however many clinicians there are, then reads names
/// area by area until the page is full. With three letters of a name or more, the index by name is read instead.
/// </summary>
internal sealed class NearSearch
{
    private static readonly CellRun Everywhere = new(0, int.MaxValue);

    private readonly ClinicianReader reader;
    private readonly ClinicianQuery query;
    private readonly int wanted;
    private readonly IReadOnlyList<Specialty> specialties;
    private readonly Circles circles;
    private readonly IReadOnlyList<string> beginnings;
    private readonly List<ClinicianMark> found = [];
    private readonly HashSet<long> seen = [];

    public NearSearch(ClinicianReader reader, ClinicianQuery query, int wanted)
    {
        this.reader = reader;
        this.query = query;
        this.wanted = wanted;
        specialties = reader.Known(query.Codes);
        circles = new(specialties.Sum(specialty => specialty.Spots), query, wanted);
        beginnings = NameKey.BeginningsOf(query.Name);
    }

    /// <summary>The first ones after the mark, as many as wanted, in their order.</summary>
    public IReadOnlyList<ClinicianMark> Run(CancellationToken ct)
    {
        if (specialties.Count == 0 || beginnings.Contains(string.Empty, StringComparer.Ordinal))
        {
            return [];
        }

        var isByName = beginnings.Count > 0 && beginnings.All(beginning => beginning.Length >= ListingKeys.LeastLetters);
        for (var ring = circles.First(isByName); ; ring = circles.After(ring, found.Count))
        {
            ct.ThrowIfCancellationRequested();
            if (isByName)
            {
                AddByName(ring);
            }
            else
            {
                AddFromSpots(ring);
            }

            if (found.Count >= wanted || ring.Last >= circles.Last)
            {
                return [.. found.Take(wanted)];
            }
        }
    }

    private IEnumerable<CellRun> RunsOf(Ring ring) => circles.HoldsAll(ring) ? [Everywhere] : Cells.Within(query.From, ring.Last);

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
}
