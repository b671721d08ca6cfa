using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sqlite;

namespace SecondOpinion.Persistence;

/// <summary>The second door of a link to help: whoever has the link must also know its code.</summary>
public sealed class ShareCodes
{
    private readonly IDbContextFactory<CasesContext> cases;
    private readonly DeedBook deeds;
    private readonly WriterGate gate;
    private readonly TimeProvider time;

    // One try at a time at one link: a right code that is judged beside a wrong one must not count against the link meanwhile.
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    internal ShareCodes(IDbContextFactory<CasesContext> cases, DeedBook deeds, WriterGate gate, TimeProvider time)
    {
        this.cases = cases;
        this.deeds = deeds;
        this.gate = gate;
        this.time = time;
    }

    /// <summary>Tries a code on a link whose token was shown already. A right code records the opening.</summary>
    /// <param name="id">The link.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="ct">Gives up waiting; a try that has begun counts.</param>
    public async Task<ShareCodeTrial> TryAsync(ShareLinkId id, string typed, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { CodeHash: { } hash, CodeSalt: { } salt } row || !row.ToLink().IsLive(time.GetUtcNow()))
        {
            return new ShareCodeTrial.Refused();
        }

        if (ShareCode.Read(typed) is not { } code)
        {
            return new ShareCodeTrial.NoCode();
        }

        var turn = turns[(uint)id.GetHashCode() % turns.Length];
        await turn.WaitAsync(ct);
        try
        {
            // A try is taken before it is judged: also where the power fails meanwhile, guesses get no more of them.
            return await gate.RunAsync(() => CountAsync(id, 1), ct) == 0 ? new ShareCodeTrial.Refused()
                : CryptographicOperations.FixedTimeEquals(ShareCode.HashOf(code, salt), hash) ? await OpenAsync(row.ToLink())
                : await MissAsync(row.ToLink());
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<ShareCodeTrial> OpenAsync(ShareLink link)
    {
        await gate.RunAsync(
            async () =>
            {
                await CountAsync(link.Id, -1);
                await using var context = await cases.CreateDbContextAsync();
                context.ShareOpenings.Add(new ShareOpeningRow { LinkId = link.Id, At = time.GetUtcNow() });
                return await context.SaveChangesAsync();
            },
            CancellationToken.None);
        return new ShareCodeTrial.Opened(link);
    }

    private async Task<ShareCodeTrial> MissAsync(ShareLink link)
    {
        if (await FindAsync(link.Id, CancellationToken.None) is { CodeTries: < ShareCode.MostTries } row)
        {
            return new ShareCodeTrial.Wrong(ShareCode.MostTries - row.CodeTries);
        }

        var now = time.GetUtcNow();
        await gate.RunAsync(
            () => deeds.RecordAsync(link.CaseId, new Actor.LinkHolder(link.Id), CaseVerb.LockShareLink, now, context =>
            {
                if (context.ShareLinks.SingleOrDefault(l => l.Id == link.Id && l.RevokedAt == null) is { } open)
                {
                    open.RevokedAt = now;
                }
            }),
            CancellationToken.None);
        return new ShareCodeTrial.Stopped();
    }

    private async Task<int> CountAsync(ShareLinkId id, int more)
    {
        await using var context = await cases.CreateDbContextAsync();
        return await context.ShareLinks
            .Where(l => l.Id == id && l.RevokedAt == null && l.CodeTries + more <= ShareCode.MostTries)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.CodeTries, l => l.CodeTries + more));
    }

    private async Task<ShareLinkRow?> FindAsync(ShareLinkId id, CancellationToken ct)
    {
        await using var context = await cases.CreateDbContextAsync(ct);
        return await context.ShareLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, ct);
    }
}
