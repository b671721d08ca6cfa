using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Model;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Importing;

/// <summary>The middle of every ZIP area, in memory for an import. A code nobody knows stands in the middle of those with its first three digits, where they lie together.</summary>
internal sealed class ZipPoints
{
    private const double WidestAreaMiles = 40;

    private readonly FrozenDictionary<int, GeoPoint> zips;
    private readonly FrozenDictionary<int, GeoPoint> areas;

    public ZipPoints(IReadOnlyDictionary<int, GeoPoint> zips)
    {
        this.zips = zips.ToFrozenDictionary();
        areas = zips.GroupBy(pair => pair.Key / 100, pair => pair.Value)
            .Select(area => (area.Key, Middle: new GeoPoint(area.Average(p => p.Latitude), area.Average(p => p.Longitude)), Points: area.ToList()))
            .Where(area => area.Points.Average(area.Middle.MilesTo) <= WidestAreaMiles)
            .ToFrozenDictionary(area => area.Key, area => area.Middle);
    }

    public static async Task<ZipPoints> ReadAsync(IDbContextFactory<DirectoryContext> contexts, CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        return new(await context.Places.ToDictionaryAsync(place => place.Zip, place => new GeoPoint(place.Latitude, place.Longitude), ct));
    }

    public GeoPoint? Find(int zip) =>
        zips.TryGetValue(zip, out var point) ? point : areas.TryGetValue(zip / 100, out var area) ? area : null;
}
