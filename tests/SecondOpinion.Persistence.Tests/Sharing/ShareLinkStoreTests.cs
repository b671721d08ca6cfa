using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sharing;

public sealed class ShareLinkStoreTests : IAsyncLifetime
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
    public async Task A_link_opens_its_case_and_the_owner_sees_each_opening()
    {
        var made = await MakeAsync();
        Assert.Equal(storage.Time.GetUtcNow().AddDays(7), made.Link.ExpiresAt);
        Assert.Matches("^[A-Za-z0-9_-]{43}$", made.Token);

        var first = storage.Time.GetUtcNow();
        var opened = Assert.IsType<ShareRedemption.Opened>(await RedeemAsync(made.Token));
        storage.Time.Advance(TimeSpan.FromHours(2));
        await RedeemAsync(made.Token);

        Assert.Equal(made.Link, opened.Link);
        Assert.IsType<CaseOpening.Opened>(await OpenAsync(opened.Link.Id));
        var listed = Assert.IsType<ShareLinkListing.Listed>(await storage.Links.ListAsync(id, owner, CancellationToken.None));
        Assert.Equal([first, first.AddHours(2)], Assert.Single(listed.Links).Openings);
    }

    [Fact]
    public async Task A_token_is_stored_only_as_its_hash()
    {
        var made = await MakeAsync();

        Assert.Equal(-1, storage.BytesOnDisk().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(made.Token)));
        Assert.DoesNotContain(made.Token, made.ToString(), StringComparison.Ordinal);
        Assert.Equal(32L, Sql.One(storage.Folder, "cases.db", "SELECT length(token_hash) FROM share_links"));
    }

    [Fact]
    public async Task Unknown_expired_and_revoked_tokens_get_the_same_answer()
    {
        var expired = await MakeAsync(days: 1);
        storage.Time.Advance(TimeSpan.FromDays(1));
        var revoked = await MakeAsync();
        await storage.Links.RevokeAsync(id, owner, revoked.Link.Id, CancellationToken.None);

        foreach (var token in (string[])[expired.Token, revoked.Token, new string('A', 43), "", "short", new string('A', 5000)])
        {
            Assert.Equal(new ShareRedemption.Refused(), await RedeemAsync(token));
        }

        Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM share_openings"));
    }

    [Fact]
    public async Task Revoked_link_opens_nothing()
    {
        var made = await MakeAsync();
        Assert.IsType<CaseOpening.Opened>(await OpenAsync(made.Link.Id));

        Assert.IsType<ShareLinkRevocation.Revoked>(await storage.Links.RevokeAsync(id, owner, made.Link.Id, CancellationToken.None));
        Assert.IsType<ShareLinkRevocation.Revoked>(await storage.Links.RevokeAsync(id, owner, made.Link.Id, CancellationToken.None));

        Assert.Equal(new CaseOpening.Refused(Refusal.LinkRevoked), await OpenAsync(made.Link.Id));
        Assert.Equal(1L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM case_events WHERE verb = 'RevokeShareLink'"));
    }

    [Fact]
    public async Task A_link_ends_on_its_last_moment()
    {
        var made = await MakeAsync(days: 1);

        storage.Time.Advance(TimeSpan.FromDays(1) - TimeSpan.FromMilliseconds(1));
        Assert.IsType<CaseOpening.Opened>(await OpenAsync(made.Link.Id));
        storage.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(new CaseOpening.Refused(Refusal.LinkExpired), await OpenAsync(made.Link.Id));
    }

    [Fact]
    public async Task A_link_reaches_no_other_case_of_the_same_owner()
    {
        var other = await storage.Cases.StartAsync(owner.Id, CancellationToken.None);
        var made = await MakeAsync();
        var holder = new Actor.LinkHolder(made.Link.Id);

        Assert.Equal(new CaseOpening.Refused(Refusal.NotYours), await storage.Cases.OpenAsync(other, holder, CancellationToken.None));
    }

    [Fact]
    public async Task An_owner_stops_no_link_of_another_case()
    {
        var made = await MakeAsync();
        var (otherId, otherOwner) = await storage.CaseWithAsync(file => file);

        Assert.Equal(
            new ShareLinkRevocation.Refused(Refusal.NoSuchCase),
            await storage.Links.RevokeAsync(otherId, otherOwner, made.Link.Id, CancellationToken.None));
        Assert.IsType<CaseOpening.Opened>(await OpenAsync(made.Link.Id));
    }

    [Theory]
    [InlineData(SharedExtras.None, 0, 3)]
    [InlineData(SharedExtras.WhatMatters, 2, 3)]
    [InlineData(SharedExtras.HardQuestions, 0, 4)]
    [InlineData(SharedExtras.WhatMatters | SharedExtras.HardQuestions, 2, 4)]
    public async Task A_link_shows_only_what_the_owner_switched_on(SharedExtras extras, int goals, int questions)
    {
        var made = await MakeAsync(extras: extras);

        var opened = Assert.IsType<CaseOpening.Opened>(await OpenAsync(made.Link.Id));

        Assert.Equal(new CaseAccess.Viewer(extras), opened.Access);
        Assert.Equal(goals, opened.File.Goals!.Lines.Count);
        Assert.Equal(questions, opened.File.Questions!.Items.Count);
        Assert.Empty(opened.File.Questions.Removed);
        Assert.Empty(opened.File.Drafts);
        Assert.Null(opened.File.SearchPlace);
    }

    [Theory]
    [InlineData(ShareLevel.SeeOnly, 31)]
    [InlineData(ShareLevel.HelpWithTasks, 7)]
    public async Task A_link_lives_a_month_at_most_and_one_to_help_a_week(ShareLevel level, int most)
    {
        Assert.IsType<ShareLinkMaking.Made>(await AskAsync(level, most));
        Assert.Equal(new ShareLinkMaking.TooLong(most), await AskAsync(level, most + 1));
        Assert.Equal(1L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM share_links"));
    }

    [Fact]
    public async Task A_link_lives_one_day_at_least() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => MakeAsync(days: 0));

    private async Task<ShareLinkMaking.Made> MakeAsync(int days = 7, SharedExtras extras = SharedExtras.None) =>
        Assert.IsType<ShareLinkMaking.Made>(await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, extras, days, CancellationToken.None));

    private Task<ShareLinkMaking> AskAsync(ShareLevel level, int days) => storage.Links.MakeAsync(id, owner, level, SharedExtras.None, days, CancellationToken.None);

    private Task<ShareRedemption> RedeemAsync(string token) => storage.Links.RedeemAsync(token, CancellationToken.None);

    private Task<CaseOpening> OpenAsync(ShareLinkId link) => storage.Cases.OpenAsync(id, new Actor.LinkHolder(link), CancellationToken.None);
}
