using System.Runtime.InteropServices;
using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// Takes every active person of NPPES's monthly file; what Medicare's list added before stays. Whoever any earlier file
/// told to be deactivated stays out, unless this file tells of a later reactivation.
/// </summary>
internal sealed class NppesImport(IClinicianStore store, ZipPoints points, TimeProvider time) : ClinicianImport(store, points, time)
{
    public override SourceKind Kind => SourceKind.Nppes;

    protected override long Fill(CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken ct)
    {
        foreach (var row in Store.Medicare())
        {
            ct.ThrowIfCancellationRequested();
            merge.Add(row);
        }

        var newest = 0;
        var nppes = new NppesRows(rows);
        RowPump.Run(stop => Read(nppes, rows, merge, progress, stop), item =>
        {
            if (item.Told is { } told)
            {
                merge.Add(told);
            }

            if (item.Clinician is not { } clinician)
            {
                return;
            }

            if (merge.Add(clinician) is { } reason)
            {
                Refusals.Add(reason);
            }
            else
            {
                newest = Math.Max(newest, clinician.Row.UpdatedOn);
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
    private IEnumerable<Item> Read(NppesRows nppes, CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken stop)
    {
        while (rows.Read())
        {
            stop.ThrowIfCancellationRequested();
            progress.Row();
            var row = nppes.Read(out var reason);
            if (row is null)
            {
                Refusals.Add(reason);
            }

            var told = nppes.Told;
            if (row is not null || told is not null)
            {
                yield return new(row is null ? null : merge.Place(row), told);
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Item(KeyedRow? Clinician, Deactivation? Told);
}
