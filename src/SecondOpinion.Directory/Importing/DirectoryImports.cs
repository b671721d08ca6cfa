using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Clinicians.Postgres;
using SecondOpinion.Directory.Model;
using SecondOpinion.Directory.Nearby;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// Imports public files into the directory: all of a file, or nothing. While an import runs, searches are answered from
/// what was there. An import that was stopped is started again from its beginning; the same file twice changes nothing.
/// </summary>
public sealed class DirectoryImports
{
    private readonly IDbContextFactory<DirectoryContext> contexts;
    private readonly IClinicianStore store;
    private readonly TimeProvider time;
    private readonly string folder;

    internal DirectoryImports(IDbContextFactory<DirectoryContext> contexts, IClinicianStore store, TimeProvider time, string folder)
    {
        this.contexts = contexts;
        this.store = store;
        this.time = time;
        this.folder = folder;
    }

    /// <summary>The parts that can be imported, as the command line names them.</summary>
    public static IReadOnlyList<string> Parts { get; } = [.. SourceKind.All.Select(kind => kind.Part)];

    /// <param name="part">One of <see cref="Parts"/>.</param>
    /// <param name="file">The path of the file, which may be packed with gzip or lie in a zip archive.</param>
    /// <param name="progress">Told some times a second how far it is.</param>
    /// <param name="ct">Stops the import; nothing is changed then.</param>
    /// <exception cref="ImportException">The file cannot be imported; the message says why in one sentence.</exception>
    public Task<ImportReport> ImportAsync(string part, string file, IProgress<ImportProgress>? progress, CancellationToken ct) =>
        Task.Run(
            async () =>
            {
                try
                {
                    return await RunAsync(part, file, new(progress), ct);
                }
                catch (Exception problem) when (problem is not OperationCanceledException && ct.IsCancellationRequested)
                {
                    // What was interrupted in the middle fails in one way or another.
                    throw new OperationCanceledException("The import was stopped.", problem, ct);
                }
                catch (Exception problem) when (problem is not ImportException && ImportProblem.SentenceFor(problem) is { } sentence)
                {
                    throw new ImportException($"{sentence} Nothing was changed.", problem);
                }
            },
            ct);

    /// <summary>What has been imported, with its dates.</summary>
    /// <exception cref="DirectoryStartException">The PostgreSQL server that holds the clinicians cannot be used.</exception>
    public async Task<IReadOnlyList<ImportRow>> StatusAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        try
        {
            return [.. await store.ImportsAsync(ct), .. await context.Imports.OrderBy(row => row.Part).ToListAsync(ct)];
        }
        catch (Exception problem) when (PostgresProblem.SentenceFor(problem) is { } sentence)
        {
            throw new DirectoryStartException(sentence, problem);
        }
    }

    /// <summary>The lists there are to search now. Clinicians whose server cannot be used count as not there, so that the rest is found.</summary>
    public async Task<ImportedLists> ListsAsync(CancellationToken ct)
    {
        try
        {
            return ImportedLists.Of(await StatusAsync(ct));
        }
        catch (DirectoryStartException)
        {
            await using var context = await contexts.CreateDbContextAsync(ct);
            return ImportedLists.Of(await context.Imports.ToListAsync(ct)) with { CliniciansAreDown = true };
        }
    }

    private async Task<ImportReport> RunAsync(string part, string file, ProgressMeter progress, CancellationToken ct)
    {
        var points = await ZipPoints.ReadAsync(contexts, ct);
        return SourceKind.All.Find(kind => string.Equals(kind.Part, part, StringComparison.Ordinal)) switch
        {
            var kind when kind == SourceKind.Nppes => new NppesImport(store, points, time).Run(file, folder, progress, ct),
            var kind when kind == SourceKind.Deactivated => new DeactivationImport(store, points, time).Run(file, folder, progress, ct),
            var kind when kind == SourceKind.Dac => new DacImport(store, points, time).Run(file, folder, progress, ct),
            var kind when kind == SourceKind.Hospitals => await HospitalImport.RunAsync(contexts, points, time, file, progress, ct),
            var kind when kind == SourceKind.Icd => await IcdImport.RunAsync(contexts, time, file, progress, ct),
            _ => throw new ImportException($"\"{part}\" cannot be imported; these can: {string.Join(", ", Parts)}."),
        };
    }
}
