using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Filling;

/// <summary>One line of the places file; city and state are empty where nobody names the ZIP code.</summary>
internal sealed record PlaceLine(int Zip, GeoPoint Point, string City, string State);
