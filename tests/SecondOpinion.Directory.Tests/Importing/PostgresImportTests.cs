using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Tests.Clinicians.Postgres;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Importing;

[Collection(nameof(PostgresFixture))]
public sealed class PostgresImportTests(PostgresFixture fixture) : ImportTest
{
    [Fact]
    public async Task The_files_go_into_postgres_when_it_is_configured()
    {
        await using var services = Services(fixture.NewDatabaseOrSkip());
        var imports = services.GetRequiredService<DirectoryImports>();
        await imports.ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Person(2, "ADAMS"), Person(2, "ADAMS")), null, CancellationToken.None);
        await imports.ImportAsync("dac", Write(DacImportTests.Heading + $"{Text(1)},SMITH,ANN,NEUROLOGY,Y,HEART,DURHAM,NC,27701\n"), null, CancellationToken.None);
        await imports.ImportAsync("nppes-deactivated", Write($"NPI,NPPES Deactivation Date\n{Text(2)},06/01/2026\n"), null, CancellationToken.None);
        var page = await services.GetRequiredService<ClinicianFinder>().NearestAsync(new ClinicianQuery(Durham, [Cardiology]), CancellationToken.None);
        Assert.Equal(("SMITH", true), (page.Clinicians.Single().Clinician.LastName, page.Clinicians.Single().Clinician.Medicare!.OffersTelehealth));
        Assert.Equal(["dac", "nppes", "nppes-deactivated"], (await imports.StatusAsync(CancellationToken.None)).Select(row => row.Part));
        await Assert.ThrowsAsync<ImportException>(() => imports.ImportAsync("nppes", Write("NPI\n1\n"), null, CancellationToken.None));
        Assert.False(File.Exists(Path.Combine(Directory.Folder, "clinicians.db")));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_in_one_sentence()
    {
        await using var services = Services($"Host={Directory.Folder};Username=nobody;Database=none");
        var problem = await Assert.ThrowsAsync<ImportException>(() => services.GetRequiredService<DirectoryImports>().ImportAsync("nppes", NppesFile(Person(1, "SMITH")), null, CancellationToken.None));
        Assert.Contains("The PostgreSQL server does not answer; start it, or correct Directory:Postgres. Nothing was changed.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_server_the_clinicians_count_as_not_there()
    {
        await using var services = Services($"Host={Directory.Folder};Username=nobody;Database=none");
        var lists = await services.GetRequiredService<DirectoryImports>().ListsAsync(CancellationToken.None);
        Assert.True(lists is { CliniciansAreDown: true, HasClinicians: false });
    }

    private ServiceProvider Services(string postgres) =>
        new ServiceCollection().AddLogging().AddDirectory(new DirectoryOptions(Directory.Folder, Directory.PlacesFile, postgres)).BuildServiceProvider();
}
