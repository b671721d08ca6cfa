using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sealing;

namespace SecondOpinion.Persistence;

/// <summary>One try at a change: the case as read, the verb asked for and applied, ready to be stored if nobody was faster.</summary>
internal sealed class CaseAttempt
{
    private readonly UnsealedCase open;
    private readonly CaseFile next;
    private readonly CaseFile shown;
    private readonly byte[] nextText;
    private readonly CaseEventRow deed;
    private readonly DateTimeOffset at;

    private CaseAttempt(UnsealedCase open, CaseFile next, CaseFile shown, byte[] nextText, CaseEventRow deed, DateTimeOffset at)
    {
        this.open = open;
        this.next = next;
        this.shown = shown;
        this.nextText = nextText;
        this.deed = deed;
        this.at = at;
    }

    /// <summary>What to answer once the attempt is stored.</summary>
    public CaseChange.Changed Stored => new(shown, deed.Version);

    /// <summary>Reads, asks and applies. Returns an attempt to store, or at once the outcome when there is nothing to store.</summary>
    /// <exception cref="CaseRuleException">The case does not allow the change.</exception>
    public static async Task<(CaseAttempt? Attempt, CaseChange? Outcome)> MakeAsync(
        CaseVault vault, CaseId id, Actor actor, CaseVerb verb, Func<CaseFile, CaseFile> change, DateTimeOffset at, CancellationToken ct)
    {
        var (access, open) = await vault.OpenAsync(id, actor, ct);
        if (access is CaseAccess.Denied denied)
        {
            return (null, new CaseChange.Refused(denied.Why));
        }

        if (open is null || !access.Allows(verb))
        {
            return (null, new CaseChange.Refused(Refusal.MayOnlyView));
        }

        var changed = change(open.File);
        if (!vault.Reaches(access, open.File, changed))
        {
            return (null, new CaseChange.Refused(Refusal.MayOnlyView));
        }

        changed = Signed(open.File, changed, actor);
        var text = CaseDocument.Write(changed);
        if (text.AsSpan().SequenceEqual(open.Text))
        {
            return (null, new CaseChange.Changed(vault.Seen(open.File, access), open.Row.Version));
        }

        // The line of history says the verb alone. What it was done to is noted in the case, under its seal.
        var version = open.Row.Version + 1;
        if (ChangedSubjects.Of(verb, open.File, changed) is { Count: > 0 } subjects)
        {
            changed = changed with { Subjects = changed.Subjects.Note(version, subjects) };
            text = CaseDocument.Write(changed);
        }

        return (new CaseAttempt(open, changed, vault.Seen(changed, access), text, Deed.Of(actor, verb, id, version, at), at), null);
    }

    // A change is told apart by its number, so whoever takes one back names one of their own.
    private static CaseFile Signed(CaseFile before, CaseFile after, Actor actor) => after.LastPress is { } press && press.Number != before.LastPress?.Number
        ? after with { LastPress = press with { Link = actor is Actor.LinkHolder holder ? holder.Link.Value : null } }
        : after;

    /// <summary>Puts the new row and its line of history into the context; saving fails when the stored version has moved on.</summary>
    public void Put(CasesContext context)
    {
        context.Cases.Attach(open.Row);
        open.Reseal(next, nextText, at);
        context.Events.Add(deed);
    }

    /// <summary>Once it is stored, the next to ask reads what was written.</summary>
    public void KeepIn(CaseReadings readings) => readings.Keep(next.Id, nextText, next);
}
