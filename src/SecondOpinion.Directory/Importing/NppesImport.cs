using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Takes every active person of NPPES's monthly file; what Medicare's list added before stays.</summary>
internal sealed class NppesImport(IClinicianStore store, ZipPoints points, TimeProvider time) : ClinicianImport(store, points, time)
{
    public override string Part => "nppes";

    protected override long Fill(CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken ct)
    {
        foreach (var row in Store.Medicare())
        {
            merge.Add(row);
        }

        var newest = 0;
        RowPump.Run(Read(new NppesRows(rows), rows, progress), item =>
        {
            if (item.Gone is { } npi)
            {
                merge.AddGone(npi);
            }
            else if (merge.Add(item.Row!) is { } reason)
            {
                Refusals.Add(reason);
            }
            else
            {
                newest = Math.Max(newest, item.Row!.UpdatedOn);
            }
        }, ct);

        var taken = merge.Added;
        DataOf = ClinicianFacts.DayOf(newest) ?? DataOf;
        progress.Begin("Keeping what Medicare's list added");
        foreach (var row in Store.Clinicians(ClinicianSource.Medicare))
        {
            ct.ThrowIfCancellationRequested();
            merge.Add(row);
        }

        return taken;
    }

    // Runs on the reading thread.
    private IEnumerable<(ClinicianRow? Row, long? Gone)> Read(NppesRows nppes, CsvRows rows, ProgressMeter progress)
    {
        while (rows.Read())
        {
            progress.Row();
            if (nppes.Read(out var reason) is { } row)
            {
                yield return (row, null);
                continue;
            }

            Refusals.Add(reason);
            if (nppes.Deactivated is { } npi)
            {
                yield return (null, npi);
            }
        }
    }
}
