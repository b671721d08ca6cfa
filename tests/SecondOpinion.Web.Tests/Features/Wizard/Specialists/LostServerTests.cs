using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Wizard.Specialists;

/// <summary>The specialists page where the server with the doctors says what it holds, and is gone when it is searched.</summary>
public sealed class LostServerTests(LostServerTests.App app) : IClassFixture<LostServerTests.App>
{
    [Fact]
    public async Task The_page_says_so_in_plain_words_and_leaves_the_way_to_type_an_office()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa() with { SearchPlace = new SearchPlace("27701", 100) });
        var page = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Step(rosa.Id, WizardStep.Specialists)));
        Assert.Contains("We cannot reach the list of doctors now", page, StringComparison.Ordinal);
        Assert.Contains("type the name of an office yourself", page, StringComparison.Ordinal);
        Assert.Contains("Duke Cancer Institute", page, StringComparison.Ordinal);
        Assert.Contains("name=\"own-name\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_someone_of_it_is_no_error_page()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa() with { SearchPlace = new SearchPlace("27701", 100) });
        var step = CaseLinks.Step(rosa.Id, WizardStep.Specialists);
        using var answer = await owner.PostAsync(step, step, ("_handler", "specialists"), ("go", "add:npi:1234567893"), ("place", "27701"), ("miles", "100"));
        Assert.True((int)answer.StatusCode < 400);
        Assert.Empty((await app.StoredAsync(rosa, owner.Owner)).Shortlist.Entries);
    }

    public sealed class App : TestApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IClinicianStore, Lost>());
        }
    }

    private sealed class Lost : IClinicianStore
    {
        private static NpgsqlException Gone => new("Exception while reading from stream", new IOException("The connection was closed."));

        public IReadOnlyList<ImportRow> Imports() => [new("nppes", 1, 0, ACase.Day0, ACase.Started)];

        public ValueTask<ClinicianPage> FindAsync(ClinicianQuery query, CancellationToken ct) => throw Gone;

        public ValueTask<PlacedClinician?> WithNpiAsync(long npi, CancellationToken ct) => throw Gone;

        public IEnumerable<ClinicianRow> Clinicians(ClinicianSource? source = null) => [];

        public IEnumerable<MedicareRow> Medicare() => [];

        public IEnumerable<Deactivation> Deactivations() => [];

        public IClinicianBuild Begin() => throw new NotSupportedException();
    }
}
