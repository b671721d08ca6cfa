using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Importing;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Importing;

public sealed class FullDiskTests : ImportTest
{
    [Fact]
    public async Task A_full_disk_is_told_in_one_sentence_and_the_old_goes_on_answering()
    {
        var disk = Path.Combine(Directory.Folder, "disk");
        System.IO.Directory.CreateDirectory(disk);
        Assert.SkipUnless(await RunAsync("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk), "A small disk can be mounted by root only.");
        try
        {
            await using (var services = new ServiceCollection().AddLogging().AddDirectory(new DirectoryOptions(disk, Directory.PlacesFile)).BuildServiceProvider())
            {
                await services.GetRequiredService<DirectoryDatabase>().PrepareAsync([], CancellationToken.None);
                var imports = services.GetRequiredService<DirectoryImports>();
                await imports.ImportAsync("nppes", NppesFile(Person(1, "SMITH")), null, CancellationToken.None);
                var large = NppesFile(Enumerable.Range(1, 10_000).Select(i => Person(i, "NEW")));
                var problem = await Assert.ThrowsAsync<ImportException>(() => imports.ImportAsync("nppes", large, null, CancellationToken.None));
                Assert.Equal("The disk is full; make room and start the import again. Nothing was changed.", problem.Message);
                var page = await services.GetRequiredService<ClinicianFinder>().NearestAsync(new ClinicianQuery(Durham, [Cardiology]), CancellationToken.None);
                Assert.Equal("SMITH", page.Clinicians.Single().Clinician.LastName);
                Assert.False(File.Exists(Path.Combine(disk, "clinicians.db.new")));
            }

            SqliteConnection.ClearAllPools();
        }
        finally
        {
            await RunAsync("umount", "-l", disk);
        }
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
