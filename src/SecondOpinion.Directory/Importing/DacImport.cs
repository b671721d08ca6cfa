using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Takes Medicare's Doctors and Clinicians file: telehealth, assignment and practices for those who are known, and those who are not known.</summary>
internal sealed class DacImport(IClinicianStore store, ZipPoints points, TimeProvider time) : ClinicianImport(store, points, time)
{
    private const int MostFacilities = 5;

    public override SourceKind Kind => SourceKind.Dac;

    protected override long Fill(CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken ct)
    {
        using var sorted = new DacSort();
        var read = 0L;
        var dac = new DacRows(rows, DataOf);
        RowPump.Run(stop => dac.Read(Refusals, progress, stop), row =>
        {
            sorted.Add(row);
            read++;
            if (row.OffersTelehealth)
            {
                merge.AddTelehealth(row.Clinician.Npi);
            }
        }, ct);
        progress.Begin("Keeping what is known");
        RowPump.Run(_ => Store.Clinicians(ClinicianSource.Nppes), row => merge.Add(row), ct);
        progress.Begin("Adding what Medicare's list says");
        foreach (var same in sorted.ByNpi())
        {
            ct.ThrowIfCancellationRequested();
            read -= Add(same, merge);
        }

        return read;
    }

    // How many of the rows are of no use.
    private int Add(IReadOnlyList<DacRow> same, ClinicianMerge merge)
    {
        var npi = same[0].Clinician.Npi;
        if (!merge.Has(npi) && AddUnknown(same, merge) is { } reason)
        {
            foreach (var _ in same)
            {
                Refusals.Add(reason);
            }

            return same.Count;
        }

        var facilities = same.Select(row => row.Facility).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostFacilities);
        merge.Add(new MedicareRow(npi, same.Any(row => row.OffersTelehealth), same.All(row => row.AcceptsAssignment), string.Join('\n', facilities)));
        return 0;
    }

    // The first of the practices that can be placed. Returns why there is none.
    private static string? AddUnknown(IReadOnlyList<DacRow> same, ClinicianMerge merge)
    {
        string? reason = null;
        foreach (var row in same)
        {
            reason = row.Clinician.Codes.Length == 0 ? RowFields.NoSpecialty : row.Clinician.Zip == 0 ? RowFields.NoZip : merge.Add(row.Clinician);
            if (reason is null)
            {
                return null;
            }
        }

        return reason;
    }
}
