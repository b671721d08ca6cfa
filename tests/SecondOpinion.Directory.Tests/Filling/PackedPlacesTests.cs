using System.Globalization;
using SecondOpinion.Directory.Filling;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Tests.Filling;

/// <summary>The file that the build packs, and the whole fill from it.</summary>
public sealed class PackedPlacesTests
{
    [Fact]
    public void Every_census_point_is_in_the_packed_file()
    {
        var packed = new PlacesFile(SharedData.PackedPlacesOrSkip()).Read().ToDictionary(line => line.Zip, line => line.Point);
        var census = SharedData.LinesOrSkip("zip/census_zcta_2021.csv.gz").Skip(1).Select(line => line.Split(',')).ToList();
        Assert.True(census.Count > 33_000);
        foreach (var fields in census)
        {
            var point = packed[int.Parse(fields[0], CultureInfo.InvariantCulture)];
            Assert.Equal(double.Parse(fields[1], CultureInfo.InvariantCulture), point.Latitude, 0.0001);
            Assert.Equal(double.Parse(fields[2], CultureInfo.InvariantCulture), point.Longitude, 0.0001);
        }
    }

    [Fact]
    public async Task The_whole_file_fills_and_answers()
    {
        using var directory = new TestDirectory(lines: string.Empty);
        File.Copy(SharedData.PackedPlacesOrSkip(), directory.PlacesFile, overwrite: true);
        await directory.Database.PrepareAsync([], CancellationToken.None);
        TestContext.Current.TestOutputHelper?.WriteLine(directory.Log.All.Single(line => line.StartsWith("Filled", StringComparison.Ordinal) && line.Contains("ZIP", StringComparison.Ordinal)));

        var newYork = await FoundAsync(directory, "10001");
        var losAngeles = await FoundAsync(directory, "90012");
        Assert.InRange(newYork.Point.MilesTo(losAngeles.Point), 2445 * 0.99, 2445 * 1.01);
        Assert.Equal("Durham, NC 27701", (await FoundAsync(directory, "27701")).Label);
        Assert.Equal("Saint Louis, MO", (await FoundAsync(directory, "St. Louis, Missouri")).Label);
        Assert.True((await FoundAsync(directory, "Durham, NC")).Point.MilesTo((await FoundAsync(directory, "27701")).Point) < 8);

        var springfields = Assert.IsType<PlaceFinding.Ambiguous>(await directory.Places.FindAsync("springfield", CancellationToken.None));
        Assert.True(springfields.Choices.Count > 10);
        Assert.Contains(new CityChoice("Springfield", "IL"), springfields.Choices);
    }

    private static async Task<PlaceFinding.Found> FoundAsync(TestDirectory directory, string text) =>
        Assert.IsType<PlaceFinding.Found>(await directory.Places.FindAsync(text, CancellationToken.None));
}
