namespace SecondOpinion.Directory.Model;

/// <summary>A ZIP code and its middle.</summary>
internal sealed class PlaceRow
{
    /// <summary>The five digits as a number, so that 00601 is 601.</summary>
    public int Zip { get; init; }

    public double Latitude { get; init; }

    public double Longitude { get; init; }

    /// <summary>Null where only the Census knows the ZIP code, which gives no names.</summary>
    public int? CityId { get; init; }

    public CityRow? City { get; init; }
}
