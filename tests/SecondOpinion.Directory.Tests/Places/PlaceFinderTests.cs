using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Tests.Places;

public sealed class PlaceFinderTests : IAsyncLifetime
{
    private TestDirectory directory = null!;

    public async ValueTask InitializeAsync() => directory = await TestDirectory.PreparedAsync();

    public ValueTask DisposeAsync()
    {
        directory.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("27701")]
    [InlineData("27701-1234")]
    [InlineData(" 27701 1234 ")]
    [InlineData("277011234")]
    [InlineData("Durham, NC 27701")]
    [InlineData("ZIP: 27701")]
    public async Task A_zip_code_is_found_however_it_is_written(string text)
    {
        var found = Assert.IsType<PlaceFinding.Found>(await FindAsync(text));
        Assert.Equal("Durham, NC 27701", found.Label);
        Assert.True(found.IsExact);
        Assert.Equal(35.9992, found.Point.Latitude, 4);
    }

    [Theory]
    [InlineData("Durham NC", "Durham, NC")]
    [InlineData("durham, north carolina", "Durham, NC")]
    [InlineData("  DURHAM ,  n.c. ", "Durham, NC")]
    [InlineData("Durham NC USA", "Durham, NC")]
    [InlineData("Durham, new hampshire", "Durham, NH")]
    [InlineData("St. Louis MO", "Saint Louis, MO")]
    [InlineData("saint louis mo", "Saint Louis, MO")]
    [InlineData("st louis, michigan", "Saint Louis, MI")]
    [InlineData("Washington D.C.", "Washington, DC")]
    [InlineData("washington, district of columbia", "Washington, DC")]
    [InlineData("new york", "New York, NY")]
    [InlineData("New York, New York", "New York, NY")]
    [InlineData("la canada flintridge", "La Cañada Flintridge, CA")]
    [InlineData("La Cañada-Flintridge, CA", "La Cañada Flintridge, CA")]
    public async Task A_city_is_found_however_it_is_written(string text, string label) =>
        Assert.Equal(label, Assert.IsType<PlaceFinding.Found>(await FindAsync(text)).Label);

    [Fact]
    public async Task A_city_stands_in_the_middle_of_its_zip_codes()
    {
        var found = Assert.IsType<PlaceFinding.Found>(await FindAsync("Durham NC"));
        Assert.Equal((35.9992 + 36.0218) / 2, found.Point.Latitude, 6);
    }

    [Theory]
    [InlineData("Durham", "Durham, NC", "Durham, NH")]
    [InlineData("st. louis", "Saint Louis, MI", "Saint Louis, MO")]
    [InlineData("washington", "Washington, DC", "Washington, PA")]
    public async Task A_city_of_several_states_offers_each_and_each_choice_is_found(string text, params string[] choices)
    {
        var ambiguous = Assert.IsType<PlaceFinding.Ambiguous>(await FindAsync(text));
        Assert.Equal(string.Join("; ", choices), string.Join("; ", ambiguous.Choices));
        foreach (var choice in choices)
        {
            Assert.Equal(choice, Assert.IsType<PlaceFinding.Found>(await FindAsync(choice)).Label);
        }
    }

    [Fact]
    public async Task An_unknown_zip_code_falls_back_to_the_middle_of_its_area_and_says_so()
    {
        var found = Assert.IsType<PlaceFinding.Found>(await FindAsync("27799"));
        Assert.False(found.IsExact);
        Assert.Equal("Durham, NC", found.Label);
        Assert.Equal((35.9992 + 36.0218) / 2, found.Point.Latitude, 6);
    }

    [Theory]
    [InlineData("99799")]
    public async Task An_area_too_wide_to_measure_from_is_not_guessed(string text) =>
        Assert.IsType<PlaceFinding.Unknown>(await FindAsync(text));

    [Fact]
    public async Task A_zip_code_without_a_city_is_labelled_by_its_digits() =>
        Assert.Equal("00601", Assert.IsType<PlaceFinding.Found>(await FindAsync("00601")).Label);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("12345")]
    [InlineData("2770")]
    [InlineData("Nowhere")]
    [InlineData("Durham TX")]
    [InlineData("NC")]
    [InlineData("', DROP TABLE places; --")]
    [InlineData("𝔇urham <script>")]
    public async Task What_is_no_place_is_unknown(string? text) => Assert.IsType<PlaceFinding.Unknown>(await FindAsync(text));

    [Fact]
    public async Task What_was_typed_is_not_in_the_log()
    {
        await FindAsync("27701");
        await FindAsync("Canaryville ZZ");
        Assert.DoesNotContain(directory.Log.All, line => line.Contains("27701", StringComparison.Ordinal) || line.Contains("anaryville", StringComparison.OrdinalIgnoreCase));
    }

    private Task<PlaceFinding> FindAsync(string? text) => directory.Places.FindAsync(text, CancellationToken.None);
}
