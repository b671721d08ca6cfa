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

    public void Dispose()
    {
        ((IDisposable)Store).Dispose();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    internal override IClinicianStore Open() => new SqliteClinicians(folder);
}
