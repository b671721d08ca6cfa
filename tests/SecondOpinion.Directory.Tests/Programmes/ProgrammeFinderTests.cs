using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;

namespace SecondOpinion.Directory.Tests.Programmes;

public sealed class ProgrammeFinderTests : IAsyncLifetime
{
    private static readonly GeoPoint Durham = new(35.9992, -78.8979);

    private TestDirectory directory = null!;

    public async ValueTask InitializeAsync() => directory = await TestDirectory.PreparedAsync(TestProgrammes.All);

    public ValueTask DisposeAsync()
    {
        directory.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Places_come_nearest_first_with_miles_and_direction()
    {
        var answer = await NearestAsync(null, "solid_tumor");
        Assert.Equal("nci-duke nci-unc nci-moffitt", Ids(answer.Places));
        Assert.InRange(answer.Places[0].Miles!.Value, 2, 4);
        Assert.Equal(Compass.SouthWest, answer.Places[1].Direction);
    }

    [Fact]
    public async Task Every_fact_comes_back_as_it_went_in()
    {
        var answer = await NearestAsync(null, "solid_tumor");
        var back = answer.Places[0].Programme;
        Assert.Equal(TestProgrammes.Duke, back with { Serves = TestProgrammes.Duke.Serves, Visits = TestProgrammes.Duke.Visits });
        Assert.Equal(TestProgrammes.Duke.Serves, back.Serves);
        Assert.Equal(TestProgrammes.Duke.Visits, back.Visits);
    }

    [Fact]
    public async Task Places_beyond_the_distance_are_left_out()
    {
        Assert.Equal("nci-duke", Ids((await NearestAsync(5, "blood_cancer")).Places));
        Assert.Equal("nci-duke nci-unc", Ids((await NearestAsync(25, "blood_cancer")).Places));
    }

    [Fact]
    public async Task When_the_distance_leaves_out_all_the_nearest_beyond_is_named()
    {
        var answer = await NearestAsync(1, "solid_tumor");
        Assert.Empty(answer.Places);
        Assert.Equal("nci-duke", answer.NearestBeyond?.Programme.Id);
        Assert.True(answer.ServesKind);
        Assert.Null((await NearestAsync(25, "solid_tumor")).NearestBeyond);
    }

    [Fact]
    public async Task What_needs_no_travel_is_given_apart_by_name()
    {
        var answer = await NearestAsync(25, "solid_tumor");
        Assert.Equal("remote-any remote-cancer", Ids(answer.Remote));
        Assert.All(answer.Remote, p => Assert.Null(p.Miles));
    }

    [Fact]
    public async Task A_kind_the_list_does_not_serve_gets_only_what_serves_every_kind()
    {
        var answer = await NearestAsync(null, "heart_valve");
        Assert.False(answer.ServesKind);
        Assert.Empty(answer.Places);
        Assert.Null(answer.NearestBeyond);
        Assert.Equal("remote-any", Ids(answer.Remote));
    }

    [Fact]
    public async Task Without_any_tag_only_what_serves_every_kind_fits()
    {
        var answer = await NearestAsync(null);
        Assert.False(answer.ServesKind);
        Assert.Equal("remote-any", Ids(answer.Remote));
    }

    [Fact]
    public async Task A_place_that_is_not_known_stands_apart_at_any_distance()
    {
        var answer = await NearestAsync(25, "solid_tumor", "rare_disease");
        Assert.Equal("nci-duke nci-unc", Ids(answer.Places));
        Assert.Equal("rare-ny", Ids(answer.Unplaced));
        Assert.Null(Assert.Single(answer.Unplaced).Miles);
    }

    [Fact]
    public async Task A_place_that_is_not_known_does_not_hide_the_nearest_beyond()
    {
        var answer = await NearestAsync(1, "solid_tumor", "rare_disease");
        Assert.Empty(answer.Places);
        Assert.Equal("nci-duke", answer.NearestBeyond?.Programme.Id);
    }

    private static string Ids(IEnumerable<NearProgramme> programmes) => string.Join(' ', programmes.Select(p => p.Programme.Id));

    private Task<ProgrammeAnswer> NearestAsync(int? miles, params string[] tags) =>
        directory.Programmes.NearestAsync(new ProgrammeQuery(Durham, miles, [.. tags]), CancellationToken.None);
}
