using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Puts together a new store of clinicians from a file and from what the old store had of other files.</summary>
internal sealed class ClinicianMerge(IClinicianBuild build, ZipPoints points)
{
    private readonly NpiSet seen = new();
    private readonly NpiSet telehealth = new();
    private readonly Dictionary<long, Deactivation> deactivations = [];

    public long Added { get; private set; }

    /// <summary>Marks one who offers telehealth; to be done before the clinician is added.</summary>
    public void AddTelehealth(long npi) => telehealth.Add(npi);

    /// <summary>Takes what a file tells of one NPI to what is known of it; to be done before the clinician is added.</summary>
    public void Add(Deactivation told) =>
        deactivations[told.Npi] = deactivations.TryGetValue(told.Npi, out var known) ? known.With(told) : told;

    /// <summary>Adds what Medicare's list says of one NPI.</summary>
    public void Add(MedicareRow row)
    {
        if (row.OffersTelehealth)
        {
            telehealth.Add(row.Npi);
        }

        build.Add(row);
    }

    /// <summary>Works out what the store sorts by. It changes nothing here, so any thread may ask.</summary>
    public KeyedRow Place(ClinicianRow row) => new(row, NameKey.Of(row.Last, row.First), points.Find(row.Zip));

    /// <summary>Adds a clinician unless there is a reason not to.</summary>
    /// <returns>The reason, or null.</returns>
    public string? Add(ClinicianRow row) => Add(Place(row));

    /// <inheritdoc cref="Add(ClinicianRow)"/>
    public string? Add(KeyedRow placed)
    {
        var npi = placed.Row.Npi;
        if (deactivations.TryGetValue(npi, out var known) && known.IsGone)
        {
            return NppesRows.IsDeactivated;
        }

        if (placed.Point is not { } point)
        {
            return RowFields.NoZip;
        }

        if (!seen.Add(npi))
        {
            return RowFields.Twice;
        }

        build.Add(placed.Row, placed.Key, point, telehealth.Contains(npi));
        Added++;
        return null;
    }

    public bool Has(long npi) => seen.Contains(npi);

    /// <summary>Keeps what is known of deactivations for the files to come.</summary>
    public void KeepDeactivations()
    {
        foreach (var known in deactivations.Values.OrderBy(known => known.Npi))
        {
            build.Add(known);
        }
    }
}
