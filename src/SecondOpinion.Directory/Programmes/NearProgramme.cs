using SecondOpinion.Directory.Places;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Programmes;

/// <summary>A programme of the built-in list as seen from where the person is.</summary>
/// <param name="Programme">Its facts.</param>
/// <param name="Miles">Great-circle miles, or null when it has no place or its place is not known.</param>
/// <param name="Direction">The way to it, or null like <paramref name="Miles"/>.</param>
public sealed record NearProgramme(Programme Programme, double? Miles, Compass? Direction)
{
    internal static NearProgramme From(GeoPoint from, Programme programme)
    {
        if (programme is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return new(programme, null, null);
        }

        var place = new GeoPoint(latitude, longitude);
        return new(programme, from.MilesTo(place), from.DirectionTo(place));
    }
}
