using System.Text;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Calendar;

public sealed class CalendarLinkStoreTests : IAsyncLifetime
{
    private TestStorage storage = null!;
    private CaseId id;
    private Actor.Owner owner = null!;

    public async ValueTask InitializeAsync()
    {
        storage = await TestStorage.StartAsync();
        (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
    }

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task A_token_opens_the_planned_days_of_its_case_and_nothing_that_happened()
    {
        var opened = Assert.IsType<CalendarReading.Opened>(await ReadAsync(await MakeAsync()));
        Assert.Equal(id, opened.CaseId);
        Assert.NotEmpty(opened.Days);
        Assert.All(opened.Days, day => Assert.True(day.IsPlanned));
        Assert.Equal(2, opened.Version);
    }

    [Fact]
    public async Task A_token_is_stored_only_as_its_hash()
    {
        var making = Assert.IsType<CalendarLinkMaking.Made>(await storage.Calendars.MakeAsync(id, owner, Language.English, CancellationToken.None));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", making.Token);
        Assert.Equal(-1, storage.BytesOnDisk().AsSpan().IndexOf(Encoding.UTF8.GetBytes(making.Token)));
        Assert.DoesNotContain(making.Token, making.ToString(), StringComparison.Ordinal);
        Assert.Equal(32L, Sql.One(storage.Folder, "cases.db", "SELECT length(token_hash) FROM calendar_links"));
    }

    [Fact]
    public async Task Unknown_replaced_and_stopped_tokens_get_the_same_answer()
    {
        var replaced = await MakeAsync();
        var stopped = await MakeAsync();
        Assert.IsType<CalendarReading.Opened>(await ReadAsync(stopped));
        Assert.Null(await storage.Calendars.StopAsync(id, owner, CancellationToken.None));
        foreach (var token in (string[])[replaced, stopped, new string('A', 43), "", "short", new string('A', 5000)])
        {
            Assert.IsType<CalendarReading.Refused>(await ReadAsync(token));
        }

        Assert.IsType<CalendarLinkFinding.None>(await storage.Calendars.FindAsync(id, owner, CancellationToken.None));
        Assert.Null(await storage.Calendars.StopAsync(id, owner, CancellationToken.None));
    }

    [Fact]
    public async Task Nobody_but_the_owner_makes_finds_or_stops_a_link()
    {
        var token = await MakeAsync();
        var link = ((ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None)).Link;
        foreach (var actor in (Actor[])[new Actor.LinkHolder(link.Id), new Actor.Owner(OwnerId.New()), new Actor.Stranger()])
        {
            Assert.IsType<CalendarLinkMaking.Refused>(await storage.Calendars.MakeAsync(id, actor, Language.English, CancellationToken.None));
            Assert.IsType<CalendarLinkFinding.Refused>(await storage.Calendars.FindAsync(id, actor, CancellationToken.None));
            Assert.NotNull(await storage.Calendars.StopAsync(id, actor, CancellationToken.None));
        }

        Assert.IsType<CalendarReading.Opened>(await ReadAsync(token));
    }

    [Fact]
    public async Task An_erased_case_takes_its_link_along()
    {
        var token = await MakeAsync();
        await storage.Cases.EraseAsync(id, owner, CancellationToken.None);
        Assert.IsType<CalendarReading.Refused>(await ReadAsync(token));
        Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM calendar_links"));
    }

    [Fact]
    public async Task Making_and_stopping_stand_in_the_history()
    {
        await MakeAsync();
        await storage.Calendars.StopAsync(id, owner, CancellationToken.None);
        var read = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, owner, 1, CancellationToken.None));
        Assert.Equal([CaseVerb.StopCalendarLink, CaseVerb.MakeCalendarLink, CaseVerb.Start], read.Deeds.Select(deed => deed.Verb));
    }

    private async Task<string> MakeAsync() =>
        Assert.IsType<CalendarLinkMaking.Made>(await storage.Calendars.MakeAsync(id, owner, Language.English, CancellationToken.None)).Token;

    private Task<CalendarReading> ReadAsync(string token) => storage.Calendars.ReadAsync(token, CancellationToken.None);
}
