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
        { Miles: { } miles, Direction: { } direction } => words.With("specialists.about-miles", ("miles", About(miles)), ("direction", Word(direction, words))),
        _ => null,
    };

    private static int About(double miles)
    {
        var step = miles switch { < 10 => 1, < 100 => 5, _ => 10 };
        return (int)Math.Round(miles / step, MidpointRounding.AwayFromZero) * step;
    }

    private static string Word(Compass direction, Wording words) => direction switch
    {
        Compass.North => words["specialists.north"],
        Compass.NorthEast => words["specialists.north-east"],
        Compass.East => words["specialists.east"],
        Compass.SouthEast => words["specialists.south-east"],
        Compass.South => words["specialists.south"],
        Compass.SouthWest => words["specialists.south-west"],
        Compass.West => words["specialists.west"],
        Compass.NorthWest => words["specialists.north-west"],
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "No word for this direction."),
    };
}
