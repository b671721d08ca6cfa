using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sealing;
using SecondOpinion.Persistence.Sqlite;

namespace SecondOpinion.Persistence;

/// <summary>The one door to cases: whatever is read or written has been asked for here, by someone, as one verb.</summary>
public sealed class CaseFileStore
{
    /// <summary>Tries that may lose a race; the one after them holds the gate from the read on and cannot lose.</summary>
    private const int FreeTries = 4;

    /// <summary>SQLITE_CONSTRAINT_FOREIGNKEY.</summary>
    private const int ForeignKeyMissing = 787;

    private const int EmptyTries = 5;

    private static readonly TimeSpan EmptyPause = TimeSpan.FromMilliseconds(200);

    private readonly IDbContextFactory<CasesContext> cases;
    private readonly CaseVault vault;
    private readonly CaseKeys keys;
    private readonly CaseReadings readings;
    private readonly WriterGate gate;
    private readonly CaseChangedBus bus;
    private readonly TimeProvider time;

    internal CaseFileStore(IDbContextFactory<CasesContext> cases, CaseVault vault, CaseKeys keys, CaseReadings readings, WriterGate gate, CaseChangedBus bus, TimeProvider time)
    {
        this.cases = cases;
        this.vault = vault;
        this.keys = keys;
        this.readings = readings;
        this.gate = gate;
        this.bus = bus;
        this.time = time;
    }

    /// <summary>Starts an empty case for an owner.</summary>
    public Task<CaseId> StartAsync(OwnerId owner, CancellationToken ct) => gate.RunAsync(
        async () =>
        {
            var file = new CaseFile(CaseId.New(), time.GetUtcNow());

            // The key is on disk before the case: a crash between the two leaves a key without a case, which is nothing.
            var key = await keys.MakeAsync(file.Id);
            await using var context = await cases.CreateDbContextAsync(CancellationToken.None);
            context.Cases.Add(UnsealedCase.SealNew(file, owner, key));
            context.Events.Add(Deed.Of(new Actor.Owner(owner), CaseVerb.Start, file.Id, version: 1, file.StartedAt));
            await context.SaveChangesAsync(CancellationToken.None);
            return file.Id;
        },
        ct);

    /// <summary>Opens a case as far as the actor may see it.</summary>
    /// <exception cref="CaseUnreadableException">The case does not open with the keys of this folder.</exception>
    public async Task<CaseOpening> OpenAsync(CaseId id, Actor actor, CancellationToken ct) => await vault.OpenAsync(id, actor, ct) switch
    {
        (CaseAccess.Denied denied, _) => new CaseOpening.Refused(denied.Why),
        (var access, { } open) => new CaseOpening.Opened(vault.Seen(open.File, access), open.Row.Version, access),
        _ => new CaseOpening.Refused(Refusal.NoSuchCase),
    };

    /// <summary>
    /// Applies one verb and stores the result. When someone else stored a change in between, the verb is applied again to
    /// the newer state, so it may run more than once. A verb that changes nothing is answered as changed and not stored.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="verb">The intent; it decides whether the actor may, and is what the history keeps.</param>
    /// <param name="change">From the whole state as stored to the next one, whoever asks; no side effects.</param>
    /// <param name="ct">Gives up waiting; a write that has begun is finished.</param>
    /// <exception cref="CaseRuleException">The change is one the case does not allow; nothing was stored.</exception>
    public async Task<CaseChange> ChangeAsync(CaseId id, Actor actor, CaseVerb verb, Func<CaseFile, CaseFile> change, CancellationToken ct)
    {
        for (var tries = 0; tries < FreeTries; tries++)
        {
            var (attempt, outcome) = await CaseAttempt.MakeAsync(vault, id, actor, verb, change, time.GetUtcNow(), ct);
            if (outcome is not null)
            {
                return outcome;
            }

            if (await gate.RunAsync(() => StoreAsync(attempt!), ct) is { } stored)
            {
                return Tell(stored, verb);
            }
        }

        return Tell(await gate.RunAsync(
            async () =>
            {
                var (attempt, outcome) = await CaseAttempt.MakeAsync(vault, id, actor, verb, change, time.GetUtcNow(), CancellationToken.None);
                return outcome ?? await StoreAsync(attempt!)
                    ?? throw new DbUpdateConcurrencyException("A change lost a race while it held the gate.");
            },
            ct), verb);
    }

    /// <summary>The cases of an owner, the last changed first.</summary>
    public async Task<IReadOnlyList<CaseSummary>> CasesOfAsync(OwnerId owner, CancellationToken ct)
    {
        await using var context = await cases.CreateDbContextAsync(ct);
        var all = await context.Cases.Where(c => c.OwnerId == owner)
            .OrderByDescending(c => c.ChangedAt)
            .Select(c => new CaseSummary(c.Id, c.CreatedAt, c.ChangedAt))
            .ToListAsync(ct);
        var open = await keys.WhichOpenAsync([.. all.Select(c => c.Id)], ct);
        return all.FindAll(c => open.Contains(c.Id));
    }

    /// <summary>Erases a case for good: its key first, which shreds it in every backup, then all that names it.</summary>
    public async Task<CaseErasure> EraseAsync(CaseId id, Actor actor, CancellationToken ct)
    {
        switch (await vault.AccessAsync(id, actor, ct))
        {
            case CaseAccess.Denied denied:
                return new CaseErasure.Refused(denied.Why);
            case not CaseAccess.Owner:
                return new CaseErasure.Refused(Refusal.MayOnlyView);
        }

        await gate.RunAsync(() => EraseAsync(id), ct);
        bus.Publish(new CaseChanged(id, long.MaxValue) { EndsViews = true });
        await EmptyLogsAsync();
        return new CaseErasure.Erased();
    }

    /// <summary>The key must leave the log too. A reader in the middle of a query can hold the log for a moment; the next round tries again after these.</summary>
    private async Task EmptyLogsAsync()
    {
        for (var tries = 0; tries < EmptyTries && !await gate.CheckpointAsync(CancellationToken.None); tries++)
        {
            await Task.Delay(EmptyPause, time);
        }
    }

    private async Task<int> EraseAsync(CaseId id)
    {
        await keys.ShredAsync(id);
        readings.Forget(id);
        await using var context = await cases.CreateDbContextAsync();

        // History, links and openings go with it: the foreign keys cascade.
        return await context.Cases.Where(c => c.Id == id).ExecuteDeleteAsync();
    }

    /// <summary>Stores an attempt with its line of history in one transaction; null when someone else was first.</summary>
    private async Task<CaseChange?> StoreAsync(CaseAttempt attempt)
    {
        await using var context = await cases.CreateDbContextAsync();
        try
        {
            attempt.Put(context);
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException problem) when (IsLostRace(problem))
        {
            return null;
        }

        attempt.KeepIn(readings);
        return attempt.Stored;
    }

    /// <summary>Tells who listens, once the gate is free again: a listener that saves must not wait for itself.</summary>
    private CaseChange Tell(CaseChange change, CaseVerb verb)
    {
        if (change is CaseChange.Changed changed)
        {
            bus.Publish(new CaseChanged(changed.File.Id, changed.Version) { IsTyping = verb == CaseVerb.SaveDraft });
        }

        return change;
    }

    /// <summary>Someone stored a newer version, or erased the case so that the line of history has nothing to belong to.</summary>
    private static bool IsLostRace(DbUpdateException problem) => problem is DbUpdateConcurrencyException
        || problem.InnerException is SqliteException { SqliteExtendedErrorCode: ForeignKeyMissing };
}
