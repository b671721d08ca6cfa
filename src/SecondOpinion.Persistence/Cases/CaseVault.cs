using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sealing;

namespace SecondOpinion.Persistence;

/// <summary>Reads a case off the disk and asks what the actor may do with it. Every read and every write begins here.</summary>
internal sealed class CaseVault(IDbContextFactory<CasesContext> cases, CaseKeys keys, CaseReadings readings, RuleBook rules, TimeProvider time)
{
    private readonly FrozenSet<string> hardQuestions = rules.Prompts.Where(p => p.IsSensitive).Select(p => p.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What an actor may do, from the rows as they stand now: a link revoked a moment ago is a link revoked.</summary>
    public async Task<CaseAccess> AccessAsync(CaseId id, Actor actor, CancellationToken ct)
    {
        await using var context = await cases.CreateDbContextAsync(ct);
        var owner = await context.Cases.Where(c => c.Id == id).Select(c => (OwnerId?)c.OwnerId).SingleOrDefaultAsync(ct);
        return CaseAccess.Of(actor, owner, id, await LinkOfAsync(context, actor, ct), time.GetUtcNow());
    }

    /// <summary>The access, and the open case unless it is denied.</summary>
    /// <exception cref="CaseUnreadableException">The case does not open with the keys of this folder.</exception>
    public async Task<(CaseAccess Access, UnsealedCase? Case)> OpenAsync(CaseId id, Actor actor, CancellationToken ct)
    {
        await using var context = await cases.CreateDbContextAsync(ct);
        var row = await context.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct);
        var access = CaseAccess.Of(actor, row?.OwnerId, id, await LinkOfAsync(context, actor, ct), time.GetUtcNow());
        if (row is null || access is CaseAccess.Denied)
        {
            return (access, null);
        }

        try
        {
            return await keys.FindAsync(id, ct) is { } key
                ? (access, UnsealedCase.Open(row, key, readings))
                : (new CaseAccess.Denied(Refusal.NoSuchCase), null);
        }
        catch (Exception problem) when (problem is CryptographicException or JsonException)
        {
            throw new CaseUnreadableException(id, problem);
        }
    }

    /// <summary>The case as far as this access shows it.</summary>
    public CaseFile Seen(CaseFile file, CaseAccess access) => (access is CaseAccess.Helper ? Listed(file) : file).SeenWith(access, hardQuestions.Contains);

    /// <summary>Whether a change by a verb that is allowed also stays where this access reaches.</summary>
    public bool Reaches(CaseAccess access, CaseFile before, CaseFile after) => access switch
    {
        CaseAccess.Owner => true,
        CaseAccess.Helper => HelperReach.Holds(before, after, Seen(before, access)),
        _ => false,
    };

    // A helper answers what the pages list: until the list is touched that is what the rules pick now, whatever was stored.
    private CaseFile Listed(CaseFile file) => file with { Questions = CasePlan.Of(file, rules, DateOnly.FromDateTime(time.GetUtcNow().Date)).Questions };

    private static async Task<ShareLink?> LinkOfAsync(CasesContext context, Actor actor, CancellationToken ct) =>
        actor is Actor.LinkHolder { Link: var linkId } && await context.ShareLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Id == linkId, ct) is { } row
            ? row.ToLink()
            : null;
}
