using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;

namespace SecondOpinion.Persistence;

/// <summary>Changes what lies beside a case, such as its links: a verb like any other, asked for, and kept in the history.</summary>
internal sealed class DeedBook(IDbContextFactory<CasesContext> cases, CaseVault vault, CaseChangedBus bus)
{
    /// <summary>Why an actor may not do this; null when they may.</summary>
    public async Task<Refusal?> WhyNotAsync(CaseId id, Actor actor, CaseVerb verb, CancellationToken ct) =>
        await vault.AccessAsync(id, actor, ct) switch
        {
            CaseAccess.Denied denied => denied.Why,
            var access when !access.Allows(verb) => Refusal.MayOnlyView,
            _ => null,
        };

    /// <summary>Stores a change and its line of history in one transaction, then tells the open pages. Where nothing changes, nothing is stored or told. Whoever calls holds the gate.</summary>
    /// <returns>False when the case was erased meanwhile.</returns>
    public async Task<bool> RecordAsync(CaseId id, Actor actor, CaseVerb verb, DateTimeOffset at, Action<CasesContext> change)
    {
        await using var context = await cases.CreateDbContextAsync();
        var version = await context.Cases.Where(c => c.Id == id).Select(c => c.Version).SingleOrDefaultAsync();
        if (version == 0)
        {
            return false;
        }

        change(context);
        if (!context.ChangeTracker.HasChanges())
        {
            // Someone else did the same a moment ago: it happened once.
            return true;
        }

        context.Events.Add(Deed.Of(actor, verb, id, version, at));
        await context.SaveChangesAsync();
        bus.Publish(new CaseChanged(id, version) { EndsViews = verb is CaseVerb.RevokeShareLink or CaseVerb.LockShareLink });
        return true;
    }
}
