using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Model;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Hospitals;

/// <summary>Finds hospitals near a place. What is sought is not kept or logged.</summary>
public sealed class HospitalFinder
{
    private readonly IDbContextFactory<DirectoryContext> directory;

    internal HospitalFinder(IDbContextFactory<DirectoryContext> directory) => this.directory = directory;

    /// <summary>Nearest first, then by name; empty while no hospitals have been imported.</summary>
    /// <param name="from">Where the person is.</param>
    /// <param name="miles">Largest distance in miles, or null for any.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ImmutableList<NearHospital>> NearestAsync(GeoPoint from, int? miles, int most, CancellationToken ct)
    {
        await using var context = await directory.CreateDbContextAsync(ct);

        // Five thousand points are measured in less time than a box of them is asked for.
        var near = (await context.Hospitals.Select(h => new { h.Id, h.Name, h.Latitude, h.Longitude }).ToListAsync(ct))
            .Select(h => (h.Id, h.Name, Point: new GeoPoint(h.Latitude, h.Longitude)))
            .Select(h => (h.Id, h.Name, h.Point, Miles: from.MilesTo(h.Point)))
            .Where(h => miles is not { } limit || h.Miles <= limit)
            .OrderBy(h => h.Miles).ThenBy(h => h.Name, StringComparer.Ordinal).ThenBy(h => h.Id, StringComparer.Ordinal)
            .Take(most).ToList();
        var ids = near.Select(h => h.Id).ToList();
        var facts = await context.Hospitals.Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, StringComparer.Ordinal, ct);
        return [.. near.Select(h => new NearHospital(Facts(facts[h.Id]), h.Miles, from.DirectionTo(h.Point)))];
    }

    private static Hospital Facts(HospitalRow row) => new(row.Id, row.Name, row.Street, row.City, row.State, row.Zip, row.Phone, row.Kind, row.HasEmergency);
}
