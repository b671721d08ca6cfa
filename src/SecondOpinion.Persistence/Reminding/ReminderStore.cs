using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sqlite;

namespace SecondOpinion.Persistence;

/// <summary>Finds the reminders that are due and remembers what was sent, so that each goes out once.</summary>
public sealed class ReminderStore
{
    /// <summary>A message that fails this often is given up.</summary>
    public const int MostTries = 4;

    private const int DaysKept = 60;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(10);

    private readonly IDbContextFactory<CasesContext> cases;
    private readonly CaseVault vault;
    private readonly WriterGate gate;
    private readonly RuleBook rules;
    private readonly TimeProvider time;

    internal ReminderStore(IDbContextFactory<CasesContext> cases, CaseVault vault, WriterGate gate, RuleBook rules, TimeProvider time)
    {
        this.cases = cases;
        this.vault = vault;
        this.gate = gate;
        this.rules = rules;
        this.time = time;
    }

    /// <summary>The messages that are due now. Only cases whose owner wants reminders are opened, one at a time; one that does not open is passed over.</summary>
    public async IAsyncEnumerable<DueMail> FindDueAsync([EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var (id, owner) in await WantedAsync(ct))
        {
            if (await OpenAsync(id, owner, ct) is { Reminders: { IsOn: true } wanted } file
                && DueReminder.At(PlannedDays.Of(file, rules, time), wanted, time.GetUtcNow(), time.LocalTimeZone) is { IsEmpty: false } due
                && await UnsentAsync(id, due, ct) is { IsEmpty: false } unsent)
            {
                yield return new DueMail(id, wanted.Email, wanted.Language, unsent);
            }
        }
    }

    /// <summary>Counts a try before it is made: a message that went out as the app was killed is sent twice at most, and never for ever.</summary>
    /// <returns>False when the case was erased meanwhile.</returns>
    public Task<bool> BeginAsync(DueMail mail, CancellationToken ct) => gate.RunAsync(
        async () =>
        {
            await using var context = await cases.CreateDbContextAsync(CancellationToken.None);
            if (!await context.Cases.AnyAsync(c => c.Id == mail.CaseId, CancellationToken.None))
            {
                return false;
            }

            var rows = await RowsAsync(context, mail.CaseId, CancellationToken.None);
            foreach (var reminder in mail.Reminders)
            {
                var key = TimelineKey.Of(mail.CaseId, reminder.Entry);
                var row = rows.Find(r => IsFor(r, key, reminder));
                if (row is null)
                {
                    row = new ReminderRow { CaseId = mail.CaseId, EntryKey = key, Day = reminder.Entry.Day, Moment = reminder.Moment };
                    context.Reminders.Add(row);
                }

                row.Tries++;
                row.TriedAt = time.GetUtcNow();
            }

            await context.SaveChangesAsync(CancellationToken.None);
            return true;
        },
        ct);

    /// <summary>The message was taken by the mail server.</summary>
    public Task<int> SentAsync(DueMail mail) => MarkAsync(mail, row => row.SentAt = time.GetUtcNow());

    /// <summary>The try that was counted is none: the mail server could not be reached, which may last longer than all tries do.</summary>
    public Task<int> GiveBackAsync(DueMail mail) => MarkAsync(mail, row => row.Tries--);

    /// <summary>Forgets reminders of days long gone.</summary>
    public Task<int> ForgetOldAsync(CancellationToken ct) => gate.RunAsync(
        async () =>
        {
            var before = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-DaysKept);
            await using var context = await cases.CreateDbContextAsync(CancellationToken.None);
            return await context.Reminders.Where(r => r.Day < before).ExecuteDeleteAsync(CancellationToken.None);
        },
        ct);

    private Task<int> MarkAsync(DueMail mail, Action<ReminderRow> mark) => gate.RunAsync(
        async () =>
        {
            await using var context = await cases.CreateDbContextAsync(CancellationToken.None);
            var rows = await RowsAsync(context, mail.CaseId, CancellationToken.None);
            foreach (var reminder in mail.Reminders)
            {
                if (rows.Find(r => IsFor(r, TimelineKey.Of(mail.CaseId, reminder.Entry), reminder)) is { } row)
                {
                    mark(row);
                }
            }

            return await context.SaveChangesAsync(CancellationToken.None);
        },
        CancellationToken.None);

    private async Task<List<(CaseId Id, OwnerId Owner)>> WantedAsync(CancellationToken ct)
    {
        await using var context = await cases.CreateDbContextAsync(ct);
        return (await context.Cases.Where(c => c.WantsReminders).Select(c => new { c.Id, c.OwnerId }).ToListAsync(ct)).ConvertAll(c => (c.Id, c.OwnerId));
    }

    private async Task<CaseFile?> OpenAsync(CaseId id, OwnerId owner, CancellationToken ct)
    {
        try
        {
            return (await vault.OpenAsync(id, new Actor.Owner(owner), ct)).Case?.File;
        }
        catch (CaseUnreadableException)
        {
            return null;
        }
    }

    private async Task<ImmutableList<DueReminder>> UnsentAsync(CaseId id, ImmutableList<DueReminder> due, CancellationToken ct)
    {
        await using var context = await cases.CreateDbContextAsync(ct);
        var rows = await RowsAsync(context, id, ct);
        return due.RemoveAll(reminder => rows.Find(r => IsFor(r, TimelineKey.Of(id, reminder.Entry), reminder)) is { } row && !MayTry(row));
    }

    // Each try waits twice as long as the one before it.
    private bool MayTry(ReminderRow row) => row.SentAt is null && row.Tries < MostTries && row.TriedAt + (FirstWait * (1 << Math.Max(0, row.Tries - 1))) <= time.GetUtcNow();

    private static Task<List<ReminderRow>> RowsAsync(CasesContext context, CaseId id, CancellationToken ct) => context.Reminders.Where(r => r.CaseId == id).ToListAsync(ct);

    private static bool IsFor(ReminderRow row, string key, DueReminder reminder) =>
        row.Day == reminder.Entry.Day && row.Moment == reminder.Moment && string.Equals(row.EntryKey, key, StringComparison.Ordinal);
}
