using SecondOpinion.Content;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>"About 40 miles north-east": no closer than the middle of a ZIP area can tell.</summary>
public static class DistanceWords
{
    public static string? Of(NearProgramme near, Wording words) => near switch
    {
        { Miles: null } => null,
        { Miles: < 2 } => words["specialists.near-by"],
        { Miles: { } miles, Direction: { } direction } => words.With(Key(direction), ("miles", About(miles))),
        _ => null,
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
