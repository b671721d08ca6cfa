using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Model;

namespace SecondOpinion.Directory.Places;

/// <summary>Turns a ZIP code or a city, as a person types it, into a point to measure from. What is typed is not kept or logged.</summary>
public sealed class PlaceFinder
{
    // An area whose ZIP codes lie farther than this from its middle, on average, says too little about where someone lives.
    private const double WidestAreaMiles = 40;

    private readonly IDbContextFactory<DirectoryContext> directory;

    internal PlaceFinder(IDbContextFactory<DirectoryContext> directory) => this.directory = directory;

    /// <summary>Takes "27701", "27701-1234", "Durham NC", "durham, north carolina", "St. Louis".</summary>
    public async Task<PlaceFinding> FindAsync(string? text, CancellationToken ct)
    {
        var typed = PlaceText.Read(text);
        await using var context = await directory.CreateDbContextAsync(ct);
        if (typed.Zip is { } zip)
        {
            return await ByZipAsync(context, zip, ct) ?? await ByAreaAsync(context, zip / 100, ct) ?? new PlaceFinding.Unknown();
        }

        foreach (var (key, state) in typed.Cities)
        {
            if (await ByCityAsync(context, key, state, ct) is { } finding)
            {
                return finding;
            }
        }

        return new PlaceFinding.Unknown();
    }

    private static async Task<PlaceFinding?> ByZipAsync(DirectoryContext context, int zip, CancellationToken ct)
    {
        var place = await context.Places.Where(p => p.Zip == zip)
            .Select(p => new { p.Latitude, p.Longitude, City = p.City!.Name, p.City.State })
            .FirstOrDefaultAsync(ct);
        var digits = zip.ToString("D5", CultureInfo.InvariantCulture);
        return place is null
            ? null
            : new PlaceFinding.Found(new(place.Latitude, place.Longitude), place.City is null ? digits : $"{place.City}, {place.State} {digits}", IsExact: true);
    }

    private static async Task<PlaceFinding?> ByAreaAsync(DirectoryContext context, int area, CancellationToken ct)
    {
        var places = await context.Places.Where(p => p.Zip >= area * 100 && p.Zip < (area + 1) * 100 && p.City != null)
            .Select(p => new { Point = new GeoPoint(p.Latitude, p.Longitude), City = p.City!.Name, p.City.State })
            .ToListAsync(ct);
        if (places.Count == 0)
        {
            return null;
        }

        var middle = new GeoPoint(places.Average(p => p.Point.Latitude), places.Average(p => p.Point.Longitude));
        var nearest = places.MinBy(p => middle.MilesTo(p.Point))!;
        return places.Average(p => middle.MilesTo(p.Point)) > WidestAreaMiles
            ? null
            : new PlaceFinding.Found(middle, $"{nearest.City}, {nearest.State}", IsExact: false);
    }

    private static async Task<PlaceFinding?> ByCityAsync(DirectoryContext context, string key, string? state, CancellationToken ct)
    {
        var cities = await context.Cities.Where(c => c.Key == key && (state == null || c.State == state))
            .OrderByDescending(c => c.Zips).ThenBy(c => c.State)
            .ToListAsync(ct);
        return cities switch
        {
            [] => null,
            [var city] => new PlaceFinding.Found(new(city.Latitude, city.Longitude), $"{city.Name}, {city.State}", IsExact: true),
            _ => new PlaceFinding.Ambiguous([.. cities.Select(c => new CityChoice(c.Name, c.State))]),
        };
    }
}
