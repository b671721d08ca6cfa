using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Takes out everyone in NPPES's monthly report of deactivated NPIs, saved as CSV.</summary>
internal sealed class DeactivationImport(IClinicianStore store, ZipPoints points, TimeProvider time) : ClinicianImport(store, points, time)
{
    private const string Day = "NPPES Deactivation Date";

    public override string Part => "nppes-deactivated";

    protected override long Fill(CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken ct)
    {
        var heading = CsvHeading.Read(rows, "NPPES's report of deactivated NPIs", "NPI", Day);
        var taken = 0L;
        var newest = 0;
        while (rows.Read())
        {
            progress.Row();
            if (RowFields.NpiIn(rows.Bytes(heading["NPI"])) is not { } npi)
            {
                Refusals.Add(RowFields.BadNpi);
            }
            else if (merge.Gone.Contains(npi))
            {
                Refusals.Add(RowFields.Twice);
            }
            else
            {
                merge.AddGone(npi);
                newest = Math.Max(newest, RowFields.DayIn(rows.Bytes(heading[Day])));
                taken++;
            }
        }

        DataOf = ClinicianFacts.DayOf(newest) ?? DataOf;
        progress.Begin("Keeping everyone else");
        foreach (var row in Store.Medicare())
        {
            merge.Add(row);
        }

        RowPump.Run(Store.Clinicians(), row => merge.Add(row), ct);
        return taken;
    }
}
