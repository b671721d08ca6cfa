namespace SecondOpinion.Directory.Places;

/// <summary>The eight winds, clockwise from north.</summary>
public enum Compass
{
    North,
    NorthEast,
    East,
    SouthEast,
    South,
    SouthWest,
    West,
    NorthWest,
}
