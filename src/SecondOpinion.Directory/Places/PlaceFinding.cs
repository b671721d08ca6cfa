using System.Collections.Immutable;

namespace SecondOpinion.Directory.Places;

/// <summary>What came of looking for a place.</summary>
public abstract record PlaceFinding
{
    private PlaceFinding()
    {
    }

    /// <summary>One place fits.</summary>
    /// <param name="Point">Its middle.</param>
    /// <param name="Label">Such as <c>Durham, NC 27701</c>; for a point that is not exact, the city nearest to it.</param>
    /// <param name="IsExact">False when the ZIP code itself is not known and the point is the middle of those that start with the same three digits.</param>
    public sealed record Found(GeoPoint Point, string Label, bool IsExact) : PlaceFinding;

    /// <summary>Cities of that name stand in several states.</summary>
    /// <param name="Choices">The larger cities first; each can be looked for as it stands.</param>
    public sealed record Ambiguous(ImmutableList<CityChoice> Choices) : PlaceFinding;

    /// <summary>Nothing fits.</summary>
    public sealed record Unknown : PlaceFinding;
}
