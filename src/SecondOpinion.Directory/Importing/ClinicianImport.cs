using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// One import of clinicians: it builds a whole new store from the file and from what the old one had of other files, and
/// puts it in the old one's place at the end. Stopped before that, by whatever, it has changed nothing.
/// </summary>
internal abstract class ClinicianImport(IClinicianStore store, ZipPoints points, TimeProvider time)
{
    /// <summary>The name of the part that this import replaces.</summary>
    public abstract string Part { get; }

    protected IClinicianStore Store { get; } = store;

    protected Refusals Refusals { get; } = new();

    /// <summary>How new the data is; known at the latest when all of it was read.</summary>
    protected DateOnly? DataOf { get; set; }

    public ImportReport Run(string path, ProgressMeter progress, CancellationToken ct)
    {
        DataOf = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path));
        using var rows = new CsvRows(SourceFile.Open(path), Path.GetFileName(path));
        progress.Watch(rows, new FileInfo(path).Length);
        using var build = Store.Begin();
        var taken = Fill(rows, new ClinicianMerge(build, points), progress, ct);
        if (taken == 0)
        {
            throw new ImportException($"No row of {Path.GetFileName(path)} can be used{(Refusals.All is [var most, ..] ? $" ({most.Reason}: {most.Rows:N0})" : "")}. Nothing was changed.");
        }

        foreach (var other in Store.Imports().Where(row => !string.Equals(row.Part, Part, StringComparison.Ordinal)))
        {
            build.Add(other);
        }

        build.Add(new ImportRow(Part, taken, Refusals.Total, DataOf, time.GetUtcNow()));
        build.Finish(progress.Begin, ct);
        return new(Part, taken, Refusals.All, DataOf);
    }

    /// <summary>Reads the file and what the old store had into the new one.</summary>
    /// <returns>How many rows of the file were taken.</returns>
    protected abstract long Fill(CsvRows rows, ClinicianMerge merge, ProgressMeter progress, CancellationToken ct);
}
