using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Tests.Places;

public sealed class GeoPointTests
{
    private static readonly GeoPoint NewYork = new(40.750652, -73.997293);
    private static readonly GeoPoint LosAngeles = new(34.061404, -118.238504);

    [Fact]
    public void New_York_to_Los_Angeles_is_about_2445_miles() =>
        Assert.InRange(NewYork.MilesTo(LosAngeles), 2445 * 0.99, 2445 * 1.01);

    [Fact]
    public void Durham_to_Chapel_Hill_is_about_nine_miles() =>
        Assert.InRange(new GeoPoint(35.9992, -78.8979).MilesTo(new(35.9203, -79.0372)), 8.5, 10);

    [Fact]
    public void Distance_is_the_same_both_ways_never_negative_and_zero_to_itself()
    {
        foreach (var (one, other) in Pairs())
        {
            Assert.Equal(one.MilesTo(other), other.MilesTo(one), 6);
            Assert.InRange(one.MilesTo(other), 0, 12_451);
            Assert.Equal(0, one.MilesTo(one), 6);
        }
    }

    [Fact]
    public void A_way_round_is_never_shorter()
    {
        foreach (var (one, other) in Pairs())
        {
            Assert.True(one.MilesTo(other) <= one.MilesTo(NewYork) + NewYork.MilesTo(other) + 1e-6);
        }
    }

    [Theory]
    [InlineData(1, 0, Compass.North)]
    [InlineData(1, 1, Compass.NorthEast)]
    [InlineData(0, 1, Compass.East)]
    [InlineData(-1, 1, Compass.SouthEast)]
    [InlineData(-1, 0, Compass.South)]
    [InlineData(-1, -1, Compass.SouthWest)]
    [InlineData(0, -1, Compass.West)]
    [InlineData(1, -1, Compass.NorthWest)]
    [InlineData(1, -0.1, Compass.North)]
    public void Directions_are_the_eight_winds(double north, double east, Compass expected) =>
        Assert.Equal(expected, new GeoPoint(0, 0).DirectionTo(new(north, east)));

    [Fact]
    public void The_way_back_points_the_other_way_for_near_places()
    {
        foreach (var (one, _) in Pairs())
        {
            var near = new GeoPoint(one.Latitude + 0.2, one.Longitude + 0.05);
            Assert.Equal(Compass.North, one.DirectionTo(near));
            Assert.Equal(Compass.South, near.DirectionTo(one));
        }
    }

    private static IEnumerable<(GeoPoint One, GeoPoint Other)> Pairs()
    {
        var random = new Random(2026);
        GeoPoint Next() => new(18 + (random.NextDouble() * 52), -165 + (random.NextDouble() * 100));
        return Enumerable.Range(0, 500).Select(_ => (Next(), Next()));
    }
}
