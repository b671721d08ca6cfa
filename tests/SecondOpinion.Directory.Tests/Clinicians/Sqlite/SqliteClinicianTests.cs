using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Clinicians.Sqlite;

namespace SecondOpinion.Directory.Tests.Clinicians.Sqlite;

public sealed class SqliteClinicianTests : ClinicianStoreTests, IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("clinicians-").FullName;

    [Fact]
    public void A_file_that_is_damaged_or_of_another_version_counts_as_none()
    {
        File.WriteAllText(ClinicianFile.PathIn(folder), new string('x', 8192));
        Assert.Empty(Store.Imports());
        TestClinicians.Fill(Store, []);
        Assert.Empty(Store.Clinicians());
    }

    [Fact]
    public void What_a_killed_import_left_is_in_nobodys_way()
    {
        File.WriteAllText(ClinicianFile.PathIn(folder) + ".new", "half");
        TestClinicians.Fill(Store, [TestClinicians.Row(1, "A", "B", 27701, TestClinicians.Oncology)]);
        Assert.Single(Store.Clinicians());
        Assert.Equal(["clinicians.db"], System.IO.Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_search_that_is_stopped_keeps_no_file_open()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open files are listed on Linux only.");
        TestClinicians.Fill(Store, TestClinicians.Some);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.FindAsync(new ClinicianQuery(TestClinicians.Durham, [TestClinicians.Oncology]), stop.Token));
        }

        Assert.DoesNotContain(System.IO.Directory.GetFiles("/proc/self/fd").Select(link => new FileInfo(link).LinkTarget), file => file?.StartsWith(folder, StringComparison.Ordinal) == true);
    }

    public void Dispose()
    {
        ((IDisposable)Store).Dispose();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    internal override IClinicianStore Open() => new SqliteClinicians(folder);
}
