using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sharing;

/// <summary>A link to help with tasks, at the door itself.</summary>
public sealed class HelpLinkTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 3, 20);
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
    public async Task A_helpers_change_is_stored_in_the_whole_case_and_answered_with_what_they_may_see()
    {
        var before = await StoredAsync();

        var changed = Assert.IsType<CaseChange.Changed>(await MarkAsync(await LinkAsync(ShareLevel.HelpWithTasks)));

        Assert.Empty(changed.File.Tracking.Letters.Fields);
        Assert.Null(changed.File.LastChange);
        var after = await StoredAsync();
        Assert.Equal(RecordStatus.Asked, after.Tracking.Record("rec-scans").Status);
        Assert.Equal(before.Tracking.Letters.Fields, after.Tracking.Letters.Fields);
        Assert.Equal(before.Tracking.Requests[0].Price, after.Tracking.Requests[0].Price);
        Assert.Equal(before.Tracking.Requests[0].Visit!.Feeling, after.Tracking.Requests[0].Visit!.Feeling);
        Assert.Equal(before.Goals!.Lines, after.Goals!.Lines);
        Assert.Equal(before.Drafts.Keys, after.Drafts.Keys);
    }

    [Fact]
    public async Task Saying_again_what_is_said_already_shows_a_helper_no_more()
    {
        var link = await LinkAsync(ShareLevel.HelpWithTasks);
        await MarkAsync(link);
        Assert.Empty(Assert.IsType<CaseChange.Changed>(await MarkAsync(link)).File.Drafts);
    }

    [Theory]
    [InlineData("see only", Refusal.MayOnlyView)]
    [InlineData("stopped", Refusal.LinkRevoked)]
    [InlineData("ended", Refusal.LinkExpired)]
    public async Task A_link_to_see_only_one_that_was_stopped_and_one_that_has_ended_change_nothing(string kind, Refusal why)
    {
        var link = await LinkAsync(string.Equals(kind, "see only", StringComparison.Ordinal) ? ShareLevel.SeeOnly : ShareLevel.HelpWithTasks);
        if (why == Refusal.LinkRevoked)
        {
            await storage.Links.RevokeAsync(id, owner, link.Link, CancellationToken.None);
        }

        storage.Time.Advance(TimeSpan.FromDays(why == Refusal.LinkExpired ? 7 : 0));

        Assert.Equal(new CaseChange.Refused(why), await MarkAsync(link));
        Assert.Equal(RecordStatus.ToAsk, (await StoredAsync()).Tracking.Record("rec-scans").Status);
    }

    [Fact]
    public async Task A_task_that_reaches_further_than_a_helper_may_is_refused_and_nothing_of_it_is_stored()
    {
        var link = await LinkAsync(ShareLevel.HelpWithTasks);
        foreach (var verb in Enum.GetValues<CaseVerb>())
        {
            var change = await storage.Cases.ChangeAsync(id, link, verb, file => file.MarkRecord("rec-scans", RecordStatus.Asked, Day).ChooseRequest(null), CancellationToken.None);
            Assert.Equal((verb, new CaseChange.Refused(Refusal.MayOnlyView)), (verb, change));
        }

        Assert.Equal(RecordStatus.ToAsk, (await StoredAsync()).Tracking.Record("rec-scans").Status);
    }

    [Fact]
    public async Task A_helper_takes_back_their_own_last_press_and_none_of_the_owners_or_of_another_helper()
    {
        var (mine, theirs) = (await LinkAsync(ShareLevel.HelpWithTasks), await LinkAsync(ShareLevel.HelpWithTasks));
        var no = new CaseChange.Refused(Refusal.MayOnlyView);
        var before = (await StoredAsync()).Tracking;
        await MarkAsync(mine);
        Assert.Equal(no, await TakeBackAsync(theirs));
        Assert.True(Assert.IsType<CaseChange.Changed>(await TakeBackAsync(mine)).File.IsTakenBack((await StoredAsync()).TrackedChanges));
        Assert.Equal(before, (await StoredAsync()).Tracking);

        await storage.Cases.ChangeAsync(id, owner, CaseVerb.MarkRecord, file => file.MarkRecord("rec-scans", RecordStatus.Asked, Day), CancellationToken.None);
        Assert.Equal(no, await TakeBackAsync(mine));
        Assert.Equal(RecordStatus.Asked, (await StoredAsync()).Tracking.Record("rec-scans").Status);

        await storage.Cases.ChangeAsync(id, mine, CaseVerb.MarkRecord, file => file.MarkRecord("rec-scans", RecordStatus.Waiting, Day), CancellationToken.None);
        var number = (await StoredAsync()).TrackedChanges;
        await storage.Cases.ChangeAsync(id, owner, CaseVerb.MarkRecord, file => file.MarkRecord("rec-scans", RecordStatus.GotIt, Day), CancellationToken.None);
        Assert.IsType<CaseChange.Changed>(await storage.Cases.ChangeAsync(id, mine, CaseVerb.TakeBack, file => file.TakeBack(number), CancellationToken.None));
        Assert.Equal(RecordStatus.GotIt, (await StoredAsync()).Tracking.Record("rec-scans").Status);

        var read = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, theirs, 1, CancellationToken.None));
        Assert.NotNull(Assert.Single(read.Deeds, deed => deed.Verb == CaseVerb.TakeBack).LinkMadeAt);
        await TakeBackAsync(owner);
        Assert.Single(Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, theirs, 1, CancellationToken.None)).Deeds, deed => deed.Verb == CaseVerb.TakeBack);
    }

    [Fact]
    public async Task A_link_from_before_there_were_levels_lets_its_holder_only_see()
    {
        await LinkAsync(ShareLevel.HelpWithTasks);
        var old = ShareLinkId.New();
        Sql.One(storage.Folder, "cases.db", $"""
            INSERT INTO share_links (id, case_id, token_hash, extras, created_at, expires_at)
            SELECT '{old.Value.ToString("D").ToUpperInvariant()}', case_id, x'00', extras, created_at, expires_at FROM share_links
            """);
        Assert.Equal(ShareLevel.SeeOnly, (await storage.Links.FindAsync(old, CancellationToken.None))!.Level);
    }

    [Fact]
    public async Task A_helper_reads_who_did_which_task_and_nothing_of_the_rest()
    {
        var link = await LinkAsync(ShareLevel.HelpWithTasks);
        await MarkAsync(link);

        var helpers = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, link, 1, CancellationToken.None));
        var owners = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, owner, 1, CancellationToken.None));

        Assert.Equal(CaseVerb.MarkRecord, Assert.Single(helpers.Deeds).Verb);
        Assert.NotNull(owners.Deeds[0].LinkMadeAt);
        Assert.Contains(owners.Deeds, deed => deed.Verb == CaseVerb.MakeShareLink);
        Assert.Equal(new CaseHistoryReading.Refused(Refusal.MayOnlyView), await storage.History.ReadAsync(id, await LinkAsync(ShareLevel.SeeOnly), 1, CancellationToken.None));
    }

    [Fact]
    public async Task A_helper_does_not_read_when_the_patient_wrote_down_a_feeling()
    {
        var link = await LinkAsync(ShareLevel.HelpWithTasks);
        await storage.Cases.ChangeAsync(id, owner, CaseVerb.SayFeeling, file => file with { Goals = null }, CancellationToken.None);
        await storage.Cases.ChangeAsync(id, link, CaseVerb.SayFeeling, file => file.MarkRecord("rec-scans", RecordStatus.Asked, Day), CancellationToken.None);

        var helpers = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, link, 1, CancellationToken.None));
        var owners = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, owner, 1, CancellationToken.None));

        Assert.NotNull(Assert.Single(helpers.Deeds).LinkMadeAt);
        Assert.Equal(2, owners.Deeds.Count(deed => deed.Verb == CaseVerb.SayFeeling));
    }

    [Fact]
    public async Task A_helper_makes_lists_and_stops_no_link_and_erases_nothing()
    {
        var link = await LinkAsync(ShareLevel.HelpWithTasks);
        var no = Refusal.MayOnlyView;
        Assert.Equal(new ShareLinkMaking.Refused(no), await storage.Links.MakeAsync(id, link, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None));
        Assert.Equal(new ShareLinkListing.Refused(no), await storage.Links.ListAsync(id, link, CancellationToken.None));
        Assert.Equal(new ShareLinkRevocation.Refused(no), await storage.Links.RevokeAsync(id, link, link.Link, CancellationToken.None));
        Assert.Equal(new CaseErasure.Refused(no), await storage.Cases.EraseAsync(id, link, CancellationToken.None));
    }

    private Task<CaseChange> TakeBackAsync(Actor actor) =>
        storage.Cases.ChangeAsync(id, actor, CaseVerb.TakeBack, file => file.TakeBack(file.TrackedChanges), CancellationToken.None);

    private Task<CaseChange> MarkAsync(Actor.LinkHolder link) =>
        storage.Cases.ChangeAsync(id, link, CaseVerb.MarkRecord, file => file.MarkRecord("rec-scans", RecordStatus.Asked, Day), CancellationToken.None);

    private async Task<Actor.LinkHolder> LinkAsync(ShareLevel level) =>
        new(Assert.IsType<ShareLinkMaking.Made>(await storage.Links.MakeAsync(id, owner, level, SharedExtras.None, 7, CancellationToken.None)).Link.Id);

    private async Task<CaseFile> StoredAsync() => Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(id, owner, CancellationToken.None)).File;
}
