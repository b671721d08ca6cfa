using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// One import of clinicians: it builds a whole new store from the file and from what the old one had of other files, and
/// puts it in the old one's place at the end. Stopped before that, by whatever, it has changed nothing.
/// </summary>
internal abstract class ClinicianImport(IClinicianStore store, ZipPoints points, TimeProvider time)
{
    /// <summary>What file it takes; its part is what this import replaces.</summary>
    public abstract SourceKind Kind { get; }

    protected IClinicianStore Store { get; } = store;

    protected Refusals Refusals { get; } = new();

    /// <summary>How new the data is; known at the latest when all of it was read.</summary>
    protected DateOnly? DataOf { get; set; }

    /// <param name="path">The file.</param>
    /// <param name="folder">Where there is room to sort.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="ct">Stops it.</param>
    public ImportReport Run(string path, string folder, ProgressMeter progress, CancellationToken ct)
    {
        using var rows = new CsvRows(SourceFile.Open(path, Kind));
        DataOf = rows.Source.ChangedOn;
        progress.Watch(rows.Source);
        using var build = Store.Begin();
        using var space = new SortSpace(folder);
        var merge = new ClinicianMerge(build, points);
        foreach (var known in Store.Deactivations())
        {
            merge.Add(known);
        }

        var taken = Fill(rows, merge, progress, ct);
        if (taken == 0)
        {
            throw new ImportException($"No row of {rows.Source.Name} can be used{(Refusals.All is [var most, ..] ? $" ({most.Reason}: {most.Rows:N0})" : "")}. Nothing was changed.");
        }

        merge.KeepDeactivations();
        foreach (var other in Store.Imports().Where(row => !string.Equals(row.Part, Kind.Part, StringComparison.Ordinal)))
        {
            build.Add(other);
        }

        build.Add(new ImportRow(Kind.Part, taken, Refusals.Total, DataOf, time.GetUtcNow()));
        build.Finish(progress.Begin, ct);
        return new(Kind.Part, taken, Refusals.All, DataOf);
    }

    /// <summary>Reads the file and what the old store had into the new one.</summary>
    /// <returns>How many rows of the file were taken.</returns>
    protected abstract long Fill(CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken ct);
}
