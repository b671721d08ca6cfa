using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public async Task<ImmutableList<NearHospital>> NearestAsync(GeoPoint from, int? miles, int most, CancellationToken ct) =>
        (await NearestAsync(new HospitalQuery(from, miles, most), ct)).Hospitals;

    /// <summary>One page of them.</summary>
    public async Task<HospitalPage> NearestAsync(HospitalQuery query, CancellationToken ct)
    {
        await using var context = await directory.CreateDbContextAsync(ct);

        var sought = FoldedWords.Of(query.Name);

        // Five thousand points are measured in less time than a box of them is asked for.
        var fitting = (await context.Hospitals.Where(h => h.Kind != query.WithoutKind).Select(h => new { h.Id, h.Name, h.Latitude, h.Longitude }).ToListAsync(ct))
            .Where(h => Fits(h.Name))
            .Select(h => Spot.Of(query.From, h.Id, h.Name, new(h.Latitude, h.Longitude)))
            .OrderBy(h => h.Mark).ToList();
        var within = fitting.Where(h => query.Miles is not { } limit || h.Mark.Miles <= limit).ToList();
        var shown = within.Where(h => query.After is not { } after || h.Mark > after).Take(query.Most).ToList();
        var beyond = within.Count == 0 ? fitting.Take(1).ToList() : [];
        var ids = shown.Concat(beyond).Select(h => h.Mark.Id).ToList();
        var facts = await context.Hospitals.Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, StringComparer.Ordinal, ct);
        return new([.. shown.Select(Near)], within.Count, beyond.Select(Near).FirstOrDefault());

        bool Fits(string name)
        {
            ct.ThrowIfCancellationRequested();
            return FoldedWords.Fit(name, sought);
        }

        NearHospital Near(Spot spot) => new(Facts(facts[spot.Mark.Id]), spot.Mark.Miles, query.From.DirectionTo(spot.Point));
    }

    /// <summary>The hospital with an id, as seen from a place, or null.</summary>
    public async Task<NearHospital?> FindAsync(string id, GeoPoint from, CancellationToken ct)
    {
        await using var context = await directory.CreateDbContextAsync(ct);
        return await context.Hospitals.FirstOrDefaultAsync(h => h.Id == id, ct) is { } row && new GeoPoint(row.Latitude, row.Longitude) is var point
            ? new(Facts(row), from.MilesTo(point), from.DirectionTo(point))
            : null;
    }

    private static Hospital Facts(HospitalRow row) => new(row.Id, row.Name, row.Street, row.City, row.State, row.Zip, row.Phone, row.Kind, row.HasEmergency);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Spot(HospitalMark Mark, GeoPoint Point)
    {
        public static Spot Of(GeoPoint from, string id, string name, GeoPoint point) => new(new(from.MilesTo(point), name, id), point);
    }
}
