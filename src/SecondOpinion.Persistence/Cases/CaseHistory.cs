using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;

namespace SecondOpinion.Persistence;

/// <summary>Who did what with a case. The owner reads it all, a helper who did which task. Typing that was kept on the way is no deed and is left out.</summary>
public sealed class CaseHistory
{
    /// <summary>Deeds on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Nobody turns that many pages, and a number off an address must not cost the disk an hour.</summary>
    private const int MostPages = 1000;

    private readonly IDbContextFactory<CasesContext> cases;
    private readonly CaseVault vault;

    internal CaseHistory(IDbContextFactory<CasesContext> cases, CaseVault vault)
    {
        this.cases = cases;
        this.vault = vault;
    }

    /// <summary>One page of what was done.</summary>
    /// <param name="id">The case.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="page">From 1, the newest first; a number out of range means the nearest that is not.</param>
    /// <param name="ct">Gives up waiting.</param>
    public async Task<CaseHistoryReading> ReadAsync(CaseId id, Actor actor, int page, CancellationToken ct)
    {
        var access = await vault.AccessAsync(id, actor, ct);
        switch (access)
        {
            case CaseAccess.Denied denied:
                return new CaseHistoryReading.Refused(denied.Why);
            case CaseAccess.Viewer:
                return new CaseHistoryReading.Refused(Refusal.MayOnlyView);
        }

        var verbs = Enum.GetValues<CaseVerb>().Where(verb => verb != CaseVerb.SaveDraft && access.Allows(verb)).ToArray();
        var before = (Math.Clamp(page, 1, MostPages) - 1) * PageSize;
        await using var context = await cases.CreateDbContextAsync(ct);
        var links = await context.ShareLinks.Where(l => l.CaseId == id).ToDictionaryAsync(l => l.Id, l => l.CreatedAt, ct);
        var openings = access is CaseAccess.Helper ? [] : await OpeningsAsync(context, id, before + PageSize + 1, ct);
        // How the visit felt to the patient is theirs alone, and so is that they wrote it; what they took back may be too.
        var seesAll = access is CaseAccess.Owner;
        var events = await context.Events.AsNoTracking()
            .Where(e => e.CaseId == id && verbs.Contains(e.Verb) && (seesAll || (e.Verb != CaseVerb.SayFeeling && e.Verb != CaseVerb.TakeBack) || e.ActorKind == Deed.ByLink))
            .OrderByDescending(e => e.Id)
            .Take(before + PageSize + 1)
            .ToListAsync(ct);

        var found = events.Select(e => new PastDeed(e.At, e.Verb, Deed.IsByLink(e) ? links.GetValueOrDefault(new ShareLinkId(e.ActorId)) : null) { Version = e.Version })
            .Concat(openings)
            .OrderByDescending(deed => deed.At)
            .Skip(before)
            .Take(PageSize + 1)
            .ToList();
        return new CaseHistoryReading.Read([.. found.Take(PageSize)], found.Count > PageSize);
    }

    private static async Task<List<PastDeed>> OpeningsAsync(CasesContext context, CaseId id, int most, CancellationToken ct) =>
        await context.ShareOpenings
            .Join(context.ShareLinks.Where(l => l.CaseId == id), o => o.LinkId, l => l.Id, (opening, link) => new { opening.Id, opening.At, link.CreatedAt })
            .OrderByDescending(o => o.Id)
            .Take(most)
            .Select(o => new PastDeed(o.At, null, o.CreatedAt))
            .ToListAsync(ct);
}
