using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Nearby;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Tests.Clinicians;
using SecondOpinion.Directory.Tests.Programmes;
using SecondOpinion.Domain.Cases;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Nearby;

/// <summary>All lists in one order: distance.</summary>
public sealed class NearbyFinderTests : IAsyncLifetime
{
    private TestDirectory directory = null!;

    private NearbyFinder Finder => new(directory.Programmes, directory.Hospitals, directory.Clinicians);

    public async ValueTask InitializeAsync()
    {
        directory = await TestDirectory.PreparedAsync(TestProgrammes.All);
        Fill(directory.Store, Some, 3);
        AddHospital("340001", "CHAPEL HILL HOSPITAL", "Acute Care Hospitals", ChapelHill);
        AddHospital("340002", "DURHAM REGIONAL", "Acute Care Hospitals", Durham);
        AddHospital("340003", "QUIET MIND", "Psychiatric", Durham);
    }

    public ValueTask DisposeAsync()
    {
        directory.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_list_is_in_one_order_and_at_one_distance_by_kind_and_name() => Assert.Equal(
        "DURHAM REGIONAL, ADAMS, SMITHERS, ZIEGLER, Duke Cancer Institute, UNC Lineberger, CHAPEL HILL HOSPITAL, SMITH, SMITH",
        Names(await FindAsync(new NearbyQuery(Durham, ["blood_cancer"], [Cardiology, Oncology], 50, WithHospitals: true))));

    [Fact]
    public async Task Who_treats_the_illness_stands_before_a_hospital_that_may_not_know_it()
    {
        var page = await FindAsync(new NearbyQuery(Durham, ["blood_cancer"], [Cardiology], 10));
        Assert.Equal("ADAMS, ZIEGLER, Duke Cancer Institute, UNC Lineberger, SMITH", Names(page));
        Assert.Equal("DURHAM REGIONAL", page.NearestHospital?.Near.Hospital.Name);
        Assert.Null(page.NearestCenter);
    }

    [Fact]
    public async Task Pages_hold_everyone_once_in_the_order_of_one_long_list()
    {
        Fill(directory.Store, [.. Some, .. Enumerable.Range(100, 37).Select(n => Row(n, $"DOE{(char)('A' + (n % 7))}", $"{n}", n % 2 == 0 ? 27701 : 27514, Cardiology + "*"))]);
        var query = new NearbyQuery(Durham, ["blood_cancer"], [Cardiology, Oncology], null, WithHospitals: true);
        var shown = new List<NearbyRow>();
        for (var page = await FindAsync(query); ; page = await FindAsync(query with { After = page.Next }))
        {
            shown.AddRange(page.Rows);
            if (page.Next is null)
            {
                break;
            }

            Assert.Equal(NearbyPage.Size, page.Rows.Count);
        }

        Assert.Equal(shown.OrderBy(row => row.Mark), shown);
        Assert.Distinct(shown.Select(row => row.Id));
        Assert.Equal(37 + 7 + 2 + 3, shown.Count);
    }

    [Theory]
    [InlineData(PlaceKind.Center, "Duke Cancer Institute, UNC Lineberger", 2)]
    [InlineData(PlaceKind.Hospital, "DURHAM REGIONAL, CHAPEL HILL HOSPITAL", 2)]
    [InlineData(PlaceKind.Clinician, "ADAMS, ZIEGLER, SMITH, SMITH", 4)]
    public async Task One_kind_is_looked_for_alone_and_counted(PlaceKind kind, string names, int total)
    {
        var page = await FindAsync(new NearbyQuery(Durham, ["blood_cancer"], [Cardiology], 50, kind));
        Assert.Equal((names, total), (Names(page), page.Total));
        Assert.Null(page.NearestCenter);
        Assert.Null(page.NearestHospital);
    }

    [Theory]
    [InlineData("smi", "SMITH, SMITH")]
    [InlineData("duke", "Duke Cancer Institute")]
    [InlineData("hosp chapel", "CHAPEL HILL HOSPITAL")]
    public async Task Part_of_a_name_is_looked_for_in_every_list(string name, string names) =>
        Assert.Equal(names, Names(await FindAsync(new NearbyQuery(Durham, ["blood_cancer"], [Cardiology], 50, WithHospitals: true, Name: name))));

    [Fact]
    public async Task By_video_only_those_are_left_whose_list_says_so()
    {
        var page = await FindAsync(new NearbyQuery(Durham, ["blood_cancer"], [Cardiology], 50, WithHospitals: true, VideoOnly: true));
        Assert.Equal("ADAMS", Names(page));
        Assert.NotEmpty(page.Programmes.Remote);
    }

    [Fact]
    public async Task Where_the_distance_leaves_out_all_the_nearest_beyond_is_named()
    {
        var page = await FindAsync(new NearbyQuery(LosAngeles, [], [Hematology], 25));
        Assert.Empty(page.Rows);
        Assert.Equal(0, page.Total);
        Assert.Equal("X", NameOf(page.NearestBeyond!));
    }

    [Fact]
    public async Task Far_from_every_center_the_nearest_one_is_still_named() =>
        Assert.Equal("Moffitt", (await FindAsync(new NearbyQuery(new GeoPoint(25.8, -80.2), ["blood_cancer"], [Cardiology], 25))).NearestCenter?.Near.Programme.Name);

    [Fact]
    public async Task A_hospital_for_the_mind_is_shown_for_an_illness_of_the_mind() => Assert.Equal(
        "DURHAM REGIONAL, QUIET MIND, CHAPEL HILL HOSPITAL",
        Names(await FindAsync(new NearbyQuery(Durham, [], [], 50, PlaceKind.Hospital, WithMindHospitals: true))));

    [Fact]
    public async Task Every_row_is_found_again_by_its_id()
    {
        foreach (var row in (await FindAsync(new NearbyQuery(Durham, ["blood_cancer"], [Cardiology], 50, WithHospitals: true))).Rows)
        {
            Assert.Equal(row.Mark, (await Finder.FindAsync(row.Id, Durham, CancellationToken.None))?.Mark);
        }

        Assert.All(
            await Task.WhenAll(((string[])["npi:1", "npi:1234567893", "hospital:999", "nobody"]).Select(id => Finder.FindAsync(id, Durham, CancellationToken.None))),
            Assert.Null);
    }

    [Fact]
    public async Task Whoever_has_changed_their_mind_is_not_answered()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Finder.FindAsync(new NearbyQuery(Durham, [], [Cardiology]), gone.Token));
    }

    private static string Names(NearbyPage page) => string.Join(", ", page.Rows.Select(NameOf));

    private static string NameOf(NearbyRow row) => row switch
    {
        NearbyRow.Center center => center.Near.Programme.Name,
        NearbyRow.Hospital hospital => hospital.Near.Hospital.Name,
        NearbyRow.Clinician clinician => clinician.Near.Clinician.LastName,
        _ => throw new InvalidOperationException(),
    };

    private Task<NearbyPage> FindAsync(NearbyQuery query) => Finder.FindAsync(query, CancellationToken.None);

    private void AddHospital(string id, string name, string kind, GeoPoint at)
    {
        using var connection = new SqliteConnection($"Data Source={directory.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO hospitals (id, name, street, city, state, zip, phone, kind, emergency, lat, lon) VALUES ($id, $name, '1 ELM', 'DURHAM', 'NC', '27701', '9195550100', $kind, 1, $lat, $lon)";
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$kind", kind);
        command.Parameters.AddWithValue("$lat", at.Latitude);
        command.Parameters.AddWithValue("$lon", at.Longitude);
        command.ExecuteNonQuery();
    }
}
