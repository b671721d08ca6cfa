using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Reminding;

/// <summary>The clock starts on March 2, 2026 at half past nine in the morning, on a machine that runs on UTC.</summary>
public sealed class ReminderStoreTests : IAsyncLifetime
{
    private static readonly Reminders Both = new("rosa@example.org", DayBefore: true, MorningOf: true, Language.English) { IsConfirmed = true };

    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task A_day_is_reminded_of_once_the_day_before_and_once_in_its_morning()
    {
        await CaseAsync(Both, ACase.Day0.AddDays(1));
        var sent = new List<(int Hour, ReminderMoment Moment)>();
        for (var quarter = 0; quarter < 3 * 24 * 4; quarter++)
        {
            foreach (var mail in await DueAsync())
            {
                Assert.True(await storage.Reminders.BeginAsync(mail, CancellationToken.None));
                await storage.Reminders.SentAsync(mail);
                sent.AddRange(mail.Reminders.Select(r => (quarter / 4, r.Moment)));
            }

            storage.Time.Advance(TimeSpan.FromMinutes(15));
        }

        Assert.Equal([ReminderMoment.DayBefore, ReminderMoment.MorningOf], sent.Select(s => s.Moment));
        Assert.Equal([0, 27], sent.Select(s => s.Hour));
    }

    [Fact]
    public async Task A_message_that_fails_is_tried_again_later_and_given_up_after_a_few_tries()
    {
        await CaseAsync(Both with { MorningOf = false }, ACase.Day0.AddDays(1));
        var tries = 0;
        for (var quarter = 0; quarter < 14 * 4; quarter++)
        {
            foreach (var mail in await DueAsync())
            {
                await storage.Reminders.BeginAsync(mail, CancellationToken.None);
                tries++;
            }

            storage.Time.Advance(TimeSpan.FromMinutes(15));
        }

        Assert.Equal(ReminderStore.MostTries, tries);
    }

    [Fact]
    public async Task A_mail_server_that_is_away_for_hours_uses_up_no_try()
    {
        await CaseAsync(Both with { MorningOf = false }, ACase.Day0.AddDays(1));
        for (var quarter = 0; quarter < 8 * 4; quarter++)
        {
            var mail = Assert.Single(await DueAsync());
            await storage.Reminders.BeginAsync(mail, CancellationToken.None);
            await storage.Reminders.GiveBackAsync(mail);
            storage.Time.Advance(TimeSpan.FromMinutes(15));
        }

        await storage.Reminders.SentAsync(Assert.Single(await DueAsync()));
        Assert.Empty(await DueAsync());
    }

    [Fact]
    public async Task Only_cases_that_want_reminders_are_opened()
    {
        var (wants, owner) = await CaseAsync(Both, ACase.Day0.AddDays(1));
        await CaseAsync(wanted: null, ACase.Day0.AddDays(1));
        await CaseAsync(Both with { DayBefore = false, MorningOf = false }, ACase.Day0.AddDays(1));
        Assert.Equal([wants], (await DueAsync()).Select(mail => mail.CaseId));
        Assert.Equal(1L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM cases WHERE wants_reminders"));

        await storage.Cases.ChangeAsync(wants, owner, CaseVerb.SayReminders, file => file with { Reminders = null }, CancellationToken.None);
        Assert.Empty(await DueAsync());
        Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM cases WHERE wants_reminders"));
    }

    [Fact]
    public async Task A_visit_that_is_over_or_moved_away_is_not_reminded_of()
    {
        var (id, owner) = await CaseAsync(Both, ACase.Day0.AddDays(1));
        Assert.Single(await DueAsync());
        await storage.Cases.ChangeAsync(id, owner, CaseVerb.PlanVisit, file => file.TrackRequest(TrackedCase.RequestId, r => r.MoveTo(RequestStatus.Cancelled, ACase.Day0)), CancellationToken.None);
        Assert.Empty(await DueAsync());
    }

    [Fact]
    public async Task The_address_is_sealed_and_what_is_remembered_names_nothing()
    {
        await CaseAsync(Both, ACase.Day0.AddDays(1));
        await storage.Reminders.BeginAsync(Assert.Single(await DueAsync()), CancellationToken.None);
        Assert.Equal(-1, storage.BytesOnDisk().AsSpan().IndexOf("rosa@example"u8));
        Assert.Equal(["2026-03-03 DayBefore 1"], Sql.Column(storage.Folder, "cases.db", "SELECT day || ' ' || moment || ' ' || tries FROM reminders"));
        Assert.DoesNotContain("rosa", $"{Assert.Single(await LaterAsync())}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erased_case_takes_along_what_was_sent_and_old_days_are_forgotten()
    {
        var (id, owner) = await CaseAsync(Both, ACase.Day0.AddDays(1));
        var mail = Assert.Single(await DueAsync());
        await storage.Reminders.BeginAsync(mail, CancellationToken.None);
        Assert.Equal(0, await storage.Reminders.ForgetOldAsync(CancellationToken.None));
        storage.Time.Advance(TimeSpan.FromDays(70));
        Assert.Equal(1, await storage.Reminders.ForgetOldAsync(CancellationToken.None));

        await storage.Reminders.BeginAsync(mail, CancellationToken.None);
        await storage.Cases.EraseAsync(id, owner, CancellationToken.None);
        Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM reminders"));
        Assert.False(await storage.Reminders.BeginAsync(mail, CancellationToken.None));
    }

    private async Task<List<DueMail>> LaterAsync()
    {
        storage.Time.Advance(TimeSpan.FromMinutes(30));
        return await DueAsync();
    }

    private Task<(CaseId Id, Actor.Owner Owner)> CaseAsync(Reminders? wanted, DateOnly visit) => storage.CaseWithAsync(file =>
        ACase.Rosa().Visiting(new Visit(visit, null, null, null)) with { Id = file.Id, StartedAt = file.StartedAt, Reminders = wanted });

    private async Task<List<DueMail>> DueAsync()
    {
        var found = new List<DueMail>();
        await foreach (var mail in storage.Reminders.FindDueAsync(CancellationToken.None))
        {
            found.Add(mail);
        }

        return found;
    }
}
