using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Puts together a new store of clinicians from a file and from what the old store had of other files.</summary>
internal sealed class ClinicianMerge(IClinicianBuild build, ZipPoints points)
{
    private readonly NpiSet seen = new();
    private readonly NpiSet telehealth = new();

    /// <summary>NPIs that are in use no more; nobody with one is added.</summary>
    public NpiSet Gone { get; } = new();

    public long Added { get; private set; }

    /// <summary>Marks one who offers telehealth; to be done before the clinician is added.</summary>
    public void AddTelehealth(long npi) => telehealth.Add(npi);

    public void AddGone(long npi)
    {
        if (Gone.Add(npi))
        {
            build.AddDeactivated(npi);
        }
    }

    /// <summary>Adds what Medicare's list says of one NPI.</summary>
    public void Add(MedicareRow row)
    {
        if (row.OffersTelehealth)
        {
            telehealth.Add(row.Npi);
        }

        build.Add(row);
    }

    /// <summary>Adds a clinician unless there is a reason not to.</summary>
    /// <returns>The reason, or null.</returns>
    public string? Add(ClinicianRow row)
    {
        if (Gone.Contains(row.Npi))
        {
            return NppesRows.IsDeactivated;
        }

        if (points.Find(row.Zip) is not { } point)
        {
            return RowFields.NoZip;
        }

        if (!seen.Add(row.Npi))
        {
            return RowFields.Twice;
        }

        build.Add(row, NameKey.Of(row.Last, row.First), point, telehealth.Contains(row.Npi));
        Added++;
        return null;
    }

    public bool Has(long npi) => seen.Contains(npi);
}
