namespace SecondOpinion.Directory.Places;

/// <summary>A city and its state, as a choice.</summary>
public sealed record CityChoice(string City, string State)
{
    /// <summary>Such as <c>Durham, NC</c>.</summary>
    public override string ToString() => $"{City}, {State}";
}
