using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sqlite;

namespace SecondOpinion.Persistence;

/// <summary>The private calendar link of a case: one at a time, for calendar programs, which bring no cookie.</summary>
public sealed class CalendarLinkStore
{
    private readonly IDbContextFactory<CasesContext> cases;
    private readonly CaseVault vault;
    private readonly DeedBook deeds;
    private readonly WriterGate gate;
    private readonly RuleBook rules;
    private readonly TimeProvider time;

    internal CalendarLinkStore(IDbContextFactory<CasesContext> cases, CaseVault vault, DeedBook deeds, WriterGate gate, RuleBook rules, TimeProvider time)
    {
        this.cases = cases;
        this.vault = vault;
        this.deeds = deeds;
        this.gate = gate;
        this.rules = rules;
        this.time = time;
    }

    /// <summary>Makes a link; the one before it stops working.</summary>
    public async Task<CalendarLinkMaking> MakeAsync(CaseId id, Actor actor, Language language, CancellationToken ct)
    {
        if (await deeds.WhyNotAsync(id, actor, CaseVerb.MakeCalendarLink, ct) is { } why)
        {
            return new CalendarLinkMaking.Refused(why);
        }

        var token = ShareToken.Make();
        var now = time.GetUtcNow();
        var row = new CalendarLinkRow { CaseId = id, TokenHash = ShareToken.HashOf(token), Language = language, CreatedAt = now };
        var stored = await gate.RunAsync(
            async () =>
            {
                await RemoveAsync(id);
                return await deeds.RecordAsync(id, actor, CaseVerb.MakeCalendarLink, now, context => context.CalendarLinks.Add(row));
            },
            ct);
        return stored ? new CalendarLinkMaking.Made(token) : new CalendarLinkMaking.Refused(Refusal.NoSuchCase);
    }

    /// <summary>Stops the link at once. Where there is none, nothing changes.</summary>
    /// <returns>Why not, or null when it is stopped.</returns>
    public async Task<Refusal?> StopAsync(CaseId id, Actor actor, CancellationToken ct)
    {
        if (await deeds.WhyNotAsync(id, actor, CaseVerb.StopCalendarLink, ct) is { } why)
        {
            return why;
        }

        await gate.RunAsync(
            () => deeds.RecordAsync(id, actor, CaseVerb.StopCalendarLink, time.GetUtcNow(), context => context.CalendarLinks.RemoveRange(context.CalendarLinks.Where(l => l.CaseId == id))),
            ct);
        return null;
    }

    /// <summary>Whether a link works now, for the owner.</summary>
    public async Task<CalendarLinkFinding> FindAsync(CaseId id, Actor actor, CancellationToken ct)
    {
        if (await deeds.WhyNotAsync(id, actor, CaseVerb.MakeCalendarLink, ct) is { } why)
        {
            return new CalendarLinkFinding.Refused(why);
        }

        await using var context = await cases.CreateDbContextAsync(ct);
        return await context.CalendarLinks.Where(l => l.CaseId == id).Select(l => (DateTimeOffset?)l.CreatedAt).SingleOrDefaultAsync(ct) is { } since
            ? new CalendarLinkFinding.Found(since)
            : new CalendarLinkFinding.None();
    }

    /// <summary>The planned days of the case that a token opens.</summary>
    /// <exception cref="CaseUnreadableException">The case does not open with the keys of this folder.</exception>
    public async Task<CalendarReading> ReadAsync(string token, CancellationToken ct)
    {
        if (token.Length != ShareToken.Length)
        {
            return new CalendarReading.Refused();
        }

        var hash = ShareToken.HashOf(token);
        await using var context = await cases.CreateDbContextAsync(ct);
        var found = await context.CalendarLinks.AsNoTracking()
            .Where(l => l.TokenHash == hash)
            .Join(context.Cases, l => l.CaseId, c => c.Id, (link, row) => new { link.CaseId, link.Language, row.OwnerId })
            .SingleOrDefaultAsync(ct);

        // Whoever holds the link reads these days in the owner's name, and nothing else of the case leaves this method.
        return found is not null && await vault.OpenAsync(found.CaseId, new Actor.Owner(found.OwnerId), ct) is (_, { } open)
            ? new CalendarReading.Opened(found.CaseId, PlannedDays.Of(open.File, rules, time), found.Language, open.Row.Version, open.Row.ChangedAt)
            : new CalendarReading.Refused();
    }

    private async Task RemoveAsync(CaseId id)
    {
        await using var context = await cases.CreateDbContextAsync();
        await context.CalendarLinks.Where(l => l.CaseId == id).ExecuteDeleteAsync();
    }
}
