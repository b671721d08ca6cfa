using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Directory.Importing;
using Spectre.Console;

namespace SecondOpinion.Directory.Commands;

/// <summary>What an operator can ask of the directory on the command line: <c>directory import nppes FILE</c>, <c>directory status</c>.</summary>
public static class DirectoryCommand
{
    private const int Done = 0;
    private const int Refused = 1;
    private const int NotUnderstood = 2;

    // As shells report a program that was interrupted.
    private const int Stopped = 130;

    private const string Usage = """
        directory import nppes FILE              NPPES's monthly file of everyone with an NPI (npidata_pfile_*.csv)
        directory import nppes-deactivated FILE  NPPES's report of deactivated NPIs, saved as CSV
        directory import dac FILE                Medicare's Doctors and Clinicians file (DAC_NationalDownloadableFile.csv)
        directory import hospitals FILE          CMS's Hospital General Information (CSV)
        directory import icd10cm FILE            the official ICD-10-CM order file (icd10cm_order_*.txt)
        directory status                         what has been imported, and how new it is

        FILE may be the zip archive it was downloaded in, or packed with gzip.
        An import takes all of a file or changes nothing. One that was stopped is simply run again.
        """;

    /// <summary>Does what the words after <c>directory</c> ask for. It may run while the app runs.</summary>
    /// <param name="words">Such as <c>import</c>, <c>nppes</c> and a path.</param>
    /// <param name="options">Where the directory lies.</param>
    /// <param name="console">Where progress and results are written.</param>
    /// <param name="ct">Stops an import; nothing is changed then.</param>
    /// <returns>0 when it was done, 1 when a file was refused or the directory cannot be used, 2 when the words ask for nothing known, 130 when it was stopped.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> words, DirectoryOptions options, IAnsiConsole console, CancellationToken ct)
    {
        if (words is not (["status"] or ["import", _, _]) || (words is [_, var part, _] && !DirectoryImports.Parts.Contains(part, StringComparer.Ordinal)))
        {
            console.Profile.Out.Writer.WriteLine(Usage);
            return NotUnderstood;
        }

        try
        {
            await using var services = new ServiceCollection().AddLogging().AddDirectory(options).BuildServiceProvider();
            await services.GetRequiredService<DirectoryDatabase>().PrepareForImportAsync(ct);
            var imports = services.GetRequiredService<DirectoryImports>();
            if (words is ["import", var what, var file])
            {
                ImportTables.Write(await ImportBar.RunAsync(console, progress => imports.ImportAsync(what, file, progress, ct)), console);
            }
            else
            {
                ImportTables.Write(await imports.StatusAsync(ct), console);
            }

            return Done;
        }
        catch (Exception refused) when (refused is ImportException or DirectoryStartException)
        {
            console.Profile.Out.Writer.WriteLine(refused.Message);
            return Refused;
        }
        catch (OperationCanceledException)
        {
            console.Profile.Out.Writer.WriteLine(words is ["import", ..] ? "The import was stopped. Nothing was changed; start it again when you like." : "Stopped.");
            return Stopped;
        }
    }
}
