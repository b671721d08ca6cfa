namespace SecondOpinion.Directory.Model;

/// <summary>A city of one state, with the middle of its ZIP codes.</summary>
internal sealed class CityRow
{
    public int Id { get; init; }

    /// <summary>The name as it is looked up: see <see cref="Places.FoldedWords"/>.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Two letters.</summary>
    public required string State { get; init; }

    public double Latitude { get; init; }

    public double Longitude { get; init; }

    /// <summary>How many ZIP codes it has: of two cities of one name, the larger is the likelier guess.</summary>
    public int Zips { get; init; }
}
