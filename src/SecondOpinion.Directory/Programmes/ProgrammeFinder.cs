using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Model;
using SecondOpinion.Directory.Places;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Programmes;

/// <summary>Searches the built-in list by distance and kind of illness.</summary>
public sealed class ProgrammeFinder
{
    private readonly IDbContextFactory<DirectoryContext> directory;

    internal ProgrammeFinder(IDbContextFactory<DirectoryContext> directory) => this.directory = directory;

    public async Task<ProgrammeAnswer> NearestAsync(ProgrammeQuery query, CancellationToken ct)
    {
        await using var context = await directory.CreateDbContextAsync(ct);

        var sought = FoldedWords.Of(query.Name);

        // The list is short: measuring all of it costs less than asking the database to.
        var all = await context.Programmes.ToListAsync(ct);
        var fitting = all.Where(p => p.Serves.IsEmpty || p.Serves.Exists(tag => query.Tags.Contains(tag, StringComparer.Ordinal)))
            .Select(p => NearProgramme.From(query.From, p))
            .OrderBy(p => p.Miles ?? double.MaxValue)
            .ThenBy(p => p.Programme.Name, StringComparer.Ordinal)
            .ToLookup(p => p.Programme.Visits.Contains(VisitType.InPerson));
        var placed = fitting[true].Where(p => p.Miles is not null && IsSought(p.Programme)).ToList();
        ImmutableList<NearProgramme> places = [.. placed.Where(p => query.Miles is not { } most || p.Miles <= most)];
        return new(
            places,
            [.. fitting[true].Where(p => p.Miles is null && IsSought(p.Programme))],
            [.. fitting[false]],
            ServesKind: fitting[true].Any(),
            NearestBeyond: places.IsEmpty ? placed.FirstOrDefault() : null);

        bool IsSought(Programme programme) =>
            FoldedWords.Fit(programme.Name, sought) && (!query.VideoOnly || programme.Visits.Contains(VisitType.Virtual));
    }

    /// <summary>The programme with an id, as seen from a place, or null.</summary>
    public async Task<NearProgramme?> FindAsync(string id, GeoPoint from, CancellationToken ct)
    {
        await using var context = await directory.CreateDbContextAsync(ct);
        return await context.Programmes.FirstOrDefaultAsync(p => p.Id == id, ct) is { } programme ? NearProgramme.From(from, programme) : null;
    }
}
