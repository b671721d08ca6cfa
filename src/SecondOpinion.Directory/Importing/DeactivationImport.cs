using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Takes out everyone in NPPES's monthly report of deactivated NPIs, saved as CSV, who was not put back into use since.</summary>
internal sealed class DeactivationImport(IClinicianStore store, ZipPoints points, TimeProvider time) : ClinicianImport(store, points, time)
{
    private const string Day = "NPPES Deactivation Date";

    public override SourceKind Kind => SourceKind.Deactivated;

    protected override long Fill(CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken ct)
    {
        var heading = CsvHeading.Read(rows, Kind, "NPI", Day);
        var (npiColumn, dayColumn) = (heading["NPI"], heading[Day]);
        var read = new NpiSet();
        var taken = 0L;
        var newest = 0;
        while (rows.Read())
        {
            ct.ThrowIfCancellationRequested();
            progress.Row();
            if (RowFields.NpiIn(rows.Bytes(npiColumn)) is not { } npi)
            {
                Refusals.Add(RowFields.BadNpi);
            }
            else if (!read.Add(npi))
            {
                Refusals.Add(RowFields.Twice);
            }
            else
            {
                // A spreadsheet may have made something else of the date; that the NPI is in the report is enough.
                var day = RowFields.DayIn(rows.Bytes(dayColumn));
                newest = Math.Max(newest, day);
                merge.Add(new Deactivation(npi, day > 0 ? day : ClinicianFacts.DayNumber(DataOf), Resumed: 0));
                taken++;
            }
        }

        DataOf = ClinicianFacts.DayOf(newest) ?? DataOf;
        progress.Begin("Keeping everyone else");
        foreach (var row in Store.Medicare())
        {
            ct.ThrowIfCancellationRequested();
            merge.Add(row);
        }

        RowPump.Run(_ => Store.Clinicians(), row => merge.Add(row), ct);
        return taken;
    }
}
