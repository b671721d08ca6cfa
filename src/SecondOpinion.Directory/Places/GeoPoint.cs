using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Places;

/// <summary>A point on the earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadiusMiles = 3958.7613;
    private const double DegreesPerWind = 45;

    /// <summary>The great-circle distance in miles: as a bird flies, so a road is longer.</summary>
    public double MilesTo(GeoPoint other)
    {
        var north = double.DegreesToRadians(other.Latitude - Latitude);
        var east = double.DegreesToRadians(other.Longitude - Longitude);
        var chord = Square(Math.Sin(north / 2))
            + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * Square(Math.Sin(east / 2)));
        return 2 * EarthRadiusMiles * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <summary>The way to set out in to get there.</summary>
    public Compass DirectionTo(GeoPoint other)
    {
        var from = double.DegreesToRadians(Latitude);
        var to = double.DegreesToRadians(other.Latitude);
        var east = double.DegreesToRadians(other.Longitude - Longitude);
        var bearing = double.RadiansToDegrees(Math.Atan2(
            Math.Sin(east) * Math.Cos(to),
            (Math.Cos(from) * Math.Sin(to)) - (Math.Sin(from) * Math.Cos(to) * Math.Cos(east))));
        return (Compass)((int)Math.Round((bearing + 360) / DegreesPerWind, MidpointRounding.AwayFromZero) % 8);
    }

    private static double Square(double value) => value * value;
}
