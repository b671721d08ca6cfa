using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Model;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// Imports public files into the directory: all of a file, or nothing. While an import runs, searches are answered from
/// what was there. An import that was stopped is started again from its beginning; the same file twice changes nothing.
/// </summary>
public sealed class DirectoryImports
{
    private const int DiskFull = 13;
    private const int DiskError = 10;
    private const int NoSpaceLeft = 28;

    private readonly IDbContextFactory<DirectoryContext> contexts;
    private readonly IClinicianStore store;
    private readonly TimeProvider time;

    internal DirectoryImports(IDbContextFactory<DirectoryContext> contexts, IClinicianStore store, TimeProvider time)
    {
        this.contexts = contexts;
        this.store = store;
        this.time = time;
    }

    /// <summary>The parts that can be imported, as the command line names them.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["nppes", "nppes-deactivated", "dac", "hospitals", "icd10cm"];

    /// <param name="part">One of <see cref="Parts"/>.</param>
    /// <param name="file">The path of the file.</param>
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
                catch (Exception problem) when (IsDiskFull(problem))
                {
                    throw new ImportException("The disk is full; make room and start the import again. Nothing was changed.", problem);
                }
                catch (Exception problem) when (problem is SqliteException { SqliteErrorCode: DiskError } or IOException)
                {
                    throw new ImportException("The disk could not be read or written; look at it and start the import again. Nothing was changed.", problem);
                }
                catch (Exception problem) when (problem is NpgsqlException or { InnerException: NpgsqlException })
                {
                    throw new ImportException("The PostgreSQL server could not be used; look at it and start the import again. Nothing was changed.", problem);
                }
            },
            ct);

    /// <summary>What has been imported, with its dates.</summary>
    public async Task<IReadOnlyList<ImportRow>> StatusAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        return [.. store.Imports(), .. await context.Imports.OrderBy(row => row.Part).ToListAsync(ct)];
    }

    private async Task<ImportReport> RunAsync(string part, string file, ProgressMeter progress, CancellationToken ct)
    {
        var points = await ZipPoints.ReadAsync(contexts, ct);
        return part switch
        {
            "nppes" => new NppesImport(store, points, time).Run(file, progress, ct),
            "nppes-deactivated" => new DeactivationImport(store, points, time).Run(file, progress, ct),
            "dac" => new DacImport(store, points, time).Run(file, progress, ct),
            "hospitals" => await HospitalImport.RunAsync(contexts, points, time, file, progress, ct),
            "icd10cm" => await IcdImport.RunAsync(contexts, time, file, progress, ct),
            _ => throw new ImportException($"\"{part}\" cannot be imported; these can: {string.Join(", ", Parts)}."),
        };
    }

    private static bool IsDiskFull(Exception problem) =>
        problem is SqliteException { SqliteErrorCode: DiskFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } || (problem is IOException && (problem.HResult & 0xFFFF) == NoSpaceLeft);
}
