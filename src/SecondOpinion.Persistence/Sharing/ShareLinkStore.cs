using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sqlite;

namespace SecondOpinion.Persistence;

/// <summary>Links that let someone without an account see one case, or help with it. Making and stopping one is a verb like any other.</summary>
public sealed class ShareLinkStore
{
    /// <summary>For how long the same form, sent once more, shows the link it made: a press twice, or an answer that was lost on its way.</summary>
    public static readonly TimeSpan ShownAgain = TimeSpan.FromMinutes(2);

    private readonly IDbContextFactory<CasesContext> cases;
    private readonly DeedBook deeds;
    private readonly WriterGate gate;
    private readonly TimeProvider time;

    internal ShareLinkStore(IDbContextFactory<CasesContext> cases, DeedBook deeds, WriterGate gate, TimeProvider time)
    {
        this.cases = cases;
        this.deeds = deeds;
        this.gate = gate;
        this.time = time;
    }

    /// <summary>Makes a link to a case with secrets of its own.</summary>
    public Task<ShareLinkMaking> MakeAsync(CaseId caseId, Actor actor, ShareLevel level, SharedExtras extras, int days, CancellationToken ct) =>
        MakeAsync(caseId, actor, level, extras, days, ShareSecrets.New(), ct);

    /// <summary>Makes a link to a case. With the secrets of one that was made already nothing is made; for <see cref="ShownAgain"/> that one is shown again.</summary>
    /// <param name="caseId">The one case it opens.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="level">What its holder may do.</param>
    /// <param name="extras">What it shows beyond the plan.</param>
    /// <param name="days">How long it opens anything: 1 to what <see cref="ShareLink.MostDaysOf"/> says.</param>
    /// <param name="secrets">What is to open it. Those of a link that was stopped at once open nothing again: then it gets others.</param>
    /// <param name="ct">Gives up waiting.</param>
    public async Task<ShareLinkMaking> MakeAsync(CaseId caseId, Actor actor, ShareLevel level, SharedExtras extras, int days, ShareSecrets secrets, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        if (await deeds.WhyNotAsync(caseId, actor, CaseVerb.MakeShareLink, ct) is { } why)
        {
            return new ShareLinkMaking.Refused(why);
        }

        if (days > ShareLink.MostDaysOf(level))
        {
            return new ShareLinkMaking.TooLong(ShareLink.MostDaysOf(level));
        }

        if (await FindAsync(new(secrets.Id), ct) is { } known)
        {
            var now = time.GetUtcNow();
            if (known.CaseId == caseId && now - known.CreatedAt > ShownAgain)
            {
                return new ShareLinkMaking.ShownBefore();
            }

            if (known.CaseId == caseId && known.IsLive(now))
            {
                return MadeOf(known, secrets);
            }

            secrets = ShareSecrets.New();
        }

        // The code's slow hash is made before the gate; behind it, the same form may have come in first.
        var row = RowOf(caseId, level, extras, days, secrets);
        return await gate.RunAsync<ShareLinkMaking>(
            async () => await FindAsync(row.Id, CancellationToken.None) is { } first ? MadeOf(first, secrets)
                : await deeds.RecordAsync(caseId, actor, CaseVerb.MakeShareLink, row.CreatedAt, context => context.ShareLinks.Add(row)) ? MadeOf(row.ToLink(), secrets)
                : new ShareLinkMaking.Refused(Refusal.NoSuchCase),
            ct);
    }

    /// <summary>Trades a token for the link it opens, and records the opening. A link to help opens by <see cref="ShareCodes"/> only.</summary>
    public async Task<ShareRedemption> RedeemAsync(string token, CancellationToken ct)
    {
        if (token.Length != ShareToken.Length)
        {
            return new ShareRedemption.Refused();
        }

        var hash = ShareToken.HashOf(token);
        await using var context = await cases.CreateDbContextAsync(ct);
        var row = await context.ShareLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        var now = time.GetUtcNow();
        if (row?.ToLink() is not { } link || !link.IsLive(now))
        {
            return new ShareRedemption.Refused();
        }

        if (link.Level != ShareLevel.SeeOnly)
        {
            return row.CodeHash is null ? new ShareRedemption.Refused() : new ShareRedemption.AsksForCode(link.Id);
        }

        context.ShareOpenings.Add(new ShareOpeningRow { LinkId = link.Id, At = now });
        await gate.RunAsync(() => context.SaveChangesAsync(CancellationToken.None), ct);
        return new ShareRedemption.Opened(link);
    }

    /// <summary>The link as it stands now, live or not, or null when there is none.</summary>
    public async Task<ShareLink?> FindAsync(ShareLinkId id, CancellationToken ct)
    {
        await using var context = await cases.CreateDbContextAsync(ct);
        return (await context.ShareLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, ct))?.ToLink();
    }

    /// <summary>Stops a link at once. Stopping one that is stopped changes nothing.</summary>
    public async Task<ShareLinkRevocation> RevokeAsync(CaseId caseId, Actor actor, ShareLinkId id, CancellationToken ct)
    {
        if (await deeds.WhyNotAsync(caseId, actor, CaseVerb.RevokeShareLink, ct) is { } why)
        {
            return new ShareLinkRevocation.Refused(why);
        }

        // A link of another case is no link here: the case's owner has no say over it.
        return await FindAsync(id, ct) switch
        {
            null => new ShareLinkRevocation.Refused(Refusal.NoSuchCase),
            var link when link.CaseId != caseId => new ShareLinkRevocation.Refused(Refusal.NoSuchCase),
            { RevokedAt: not null } => new ShareLinkRevocation.Revoked(),
            _ => await StopAsync(caseId, actor, id, ct),
        };
    }

    /// <summary>The links of a case with their openings, for its owner.</summary>
    public async Task<ShareLinkListing> ListAsync(CaseId caseId, Actor actor, CancellationToken ct)
    {
        if (await deeds.WhyNotAsync(caseId, actor, CaseVerb.MakeShareLink, ct) is { } why)
        {
            return new ShareLinkListing.Refused(why);
        }

        await using var context = await cases.CreateDbContextAsync(ct);
        var links = await context.ShareLinks.AsNoTracking().Where(l => l.CaseId == caseId).OrderByDescending(l => l.CreatedAt).ToListAsync(ct);
        var ids = links.ConvertAll(l => l.Id);
        var openings = (await context.ShareOpenings.AsNoTracking().Where(o => ids.Contains(o.LinkId)).OrderBy(o => o.At).ToListAsync(ct))
            .ToLookup(o => o.LinkId, o => o.At);
        return new ShareLinkListing.Listed([.. links.Select(l => new OpenedLink(l.ToLink(), [.. openings[l.Id]], l.CodeTries))]);
    }

    private ShareLinkRow RowOf(CaseId caseId, ShareLevel level, SharedExtras extras, int days, ShareSecrets secrets)
    {
        var salt = level == ShareLevel.SeeOnly ? null : ShareCode.MakeSalt();
        var now = time.GetUtcNow();
        return new ShareLinkRow
        {
            Id = new(secrets.Id),
            CaseId = caseId,
            TokenHash = ShareToken.HashOf(secrets.Token),
            Level = level,
            Extras = extras,
            CreatedAt = now,
            ExpiresAt = now.AddDays(days),
            CodeHash = salt is null ? null : ShareCode.HashOf(secrets.Code, salt),
            CodeSalt = salt,
        };
    }

    private static ShareLinkMaking.Made MadeOf(ShareLink link, ShareSecrets secrets) =>
        new(link, secrets.Token, link.Level == ShareLevel.SeeOnly ? null : secrets.Code);

    private async Task<ShareLinkRevocation> StopAsync(CaseId caseId, Actor actor, ShareLinkId id, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var stored = await gate.RunAsync(
            () => deeds.RecordAsync(caseId, actor, CaseVerb.RevokeShareLink, now, context =>
            {
                if (context.ShareLinks.SingleOrDefault(l => l.Id == id && l.RevokedAt == null) is { } row)
                {
                    row.RevokedAt = now;
                }
            }),
            ct);
        return stored ? new ShareLinkRevocation.Revoked() : new ShareLinkRevocation.Refused(Refusal.NoSuchCase);
    }
}
