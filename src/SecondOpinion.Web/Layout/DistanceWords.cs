using SecondOpinion.Content;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Web.Layout;

/// <summary>"About 40 miles north-east": no closer than the middle of a ZIP area can tell.</summary>
public static class DistanceWords
{
    /// <param name="miles">Miles, or null when not known.</param>
    /// <param name="direction">The way to it, or null to say how far alone.</param>
    /// <param name="words">The interface texts.</param>
    public static string? Of(double? miles, Compass? direction, Wording words) => (miles, direction) switch
    {
        (null, _) => null,
        ( < 2, _) => words["specialists.near-by"],
        ({ } far, { } way) => words.With(Key(way), ("miles", About(far))),
        ({ } far, null) => words.With("specialists.about-miles.any-way", ("miles", About(far))),
    };

    private static int About(double miles)
    {
        var step = miles switch { < 10 => 1, < 100 => 5, _ => 10 };
        return (int)Math.Round(miles / step, MidpointRounding.AwayFromZero) * step;
    }

    private static string Key(Compass direction) => direction switch
    {
        Compass.North => "specialists.about-miles.north",
        Compass.NorthEast => "specialists.about-miles.north-east",
        Compass.East => "specialists.about-miles.east",
        Compass.SouthEast => "specialists.about-miles.south-east",
        Compass.South => "specialists.about-miles.south",
        Compass.SouthWest => "specialists.about-miles.south-west",
        Compass.West => "specialists.about-miles.west",
        Compass.NorthWest => "specialists.about-miles.north-west",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "No words for this direction."),
    };
}
