using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Model;

namespace SecondOpinion.Directory.Importing;

/// <summary>Takes the official ICD-10-CM order file into <c>icd_codes</c>, in the order of the file.</summary>
internal static class IcdImport
{
    /// <summary>How the command line and the notes of imports name it.</summary>
    public const string Part = "icd10cm";

    public static async Task<ImportReport> RunAsync(IDbContextFactory<DirectoryContext> contexts, TimeProvider time, string path, ProgressMeter progress, CancellationToken ct)
    {
        using var source = SourceFile.Open(path, SourceKind.Icd);
        progress.Watch(source);
        var codes = IcdOrderFile.Read(source, progress, ct);
        progress.Begin("Writing");
        await TableFill.RunAsync(contexts, "icd_codes", codes, "INSERT INTO icd_codes (code, billable, short, long) VALUES (?1, ?2, ?3, ?4)",
            (insert, code) => insert.Bind(1, code.Code).Bind(2, code.IsBillable ? 1 : 0).Bind(3, code.Short).Bind(4, code.Long),
            new ImportRow(Part, codes.Count, 0, source.ChangedOn, time.GetUtcNow()), ct);
        return new(Part, codes.Count, [], source.ChangedOn);
    }
}
