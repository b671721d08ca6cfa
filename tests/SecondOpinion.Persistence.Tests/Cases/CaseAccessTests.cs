using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

/// <summary>Every role against every verb, at the door itself.</summary>
public sealed class CaseAccessTests : IAsyncLifetime
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
    public async Task Only_the_owner_changes_a_case_by_any_verb()
    {
        var others = await OthersAsync();
        foreach (var verb in Enum.GetValues<CaseVerb>())
        {
            Assert.IsType<CaseChange.Changed>(await ChangeAsync(owner, verb, $"owner {verb}"));
            foreach (var (actor, why) in others)
            {
                Assert.Equal((verb, new CaseChange.Refused(why)), (verb, await ChangeAsync(actor, verb, "other")));
            }

            var opened = (CaseOpening.Opened)await storage.Cases.OpenAsync(id, owner, CancellationToken.None);
            Assert.Equal($"owner {verb}", opened.File.Helper?.Name);
        }
    }

    [Fact]
    public async Task Only_the_owner_and_a_live_link_open_a_case()
    {
        foreach (var (actor, why) in await OthersAsync())
        {
            var opening = await storage.Cases.OpenAsync(id, actor, CancellationToken.None);
            if (why == Refusal.MayOnlyView)
            {
                Assert.IsType<CaseAccess.Viewer>(Assert.IsType<CaseOpening.Opened>(opening).Access);
            }
            else
            {
                Assert.Equal(new CaseOpening.Refused(why), opening);
            }
        }
    }

    [Fact]
    public async Task Nobody_but_the_owner_makes_lists_or_stops_links_or_erases()
    {
        var mine = ((ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None)).Link;

        foreach (var (actor, why) in await OthersAsync())
        {
            Assert.Equal(new ShareLinkMaking.Refused(why), await storage.Links.MakeAsync(id, actor, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None));
            Assert.Equal(new ShareLinkListing.Refused(why), await storage.Links.ListAsync(id, actor, CancellationToken.None));
            Assert.Equal(new ShareLinkRevocation.Refused(why), await storage.Links.RevokeAsync(id, actor, mine.Id, CancellationToken.None));
            Assert.Equal(new CaseErasure.Refused(why), await storage.Cases.EraseAsync(id, actor, CancellationToken.None));
        }

        Assert.True((await storage.Links.FindAsync(mine.Id, CancellationToken.None))!.IsLive(storage.Time.GetUtcNow()));
        Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(id, owner, CancellationToken.None));
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_refused_to_everyone()
    {
        Assert.Equal(new CaseOpening.Refused(Refusal.NoSuchCase), await storage.Cases.OpenAsync(CaseId.New(), owner, CancellationToken.None));
        Assert.Equal(
            new CaseChange.Refused(Refusal.NoSuchCase),
            await storage.Cases.ChangeAsync(CaseId.New(), owner, CaseVerb.SaveDraft, file => file, CancellationToken.None));
    }

    private Task<CaseChange> ChangeAsync(Actor actor, CaseVerb verb, string mark) =>
        storage.Cases.ChangeAsync(id, actor, verb, file => file with { Helper = new Helper(YesNoUnknown.Yes, mark) }, CancellationToken.None);

    private async Task<IReadOnlyList<(Actor Actor, Refusal Why)>> OthersAsync()
    {
        var (otherCase, otherOwner) = await storage.CaseWithAsync(file => file);
        var revoked = await LinkAsync(id, owner, 7);
        await storage.Links.RevokeAsync(id, owner, revoked, CancellationToken.None);
        var expired = await LinkAsync(id, owner, 1);
        storage.Time.Advance(TimeSpan.FromDays(1));
        return
        [
            (new Actor.Stranger(), Refusal.NotYours),
            (otherOwner, Refusal.NotYours),
            (new Actor.LinkHolder(ShareLinkId.New()), Refusal.NotYours),
            (new Actor.LinkHolder(await LinkAsync(otherCase, otherOwner, 7)), Refusal.NotYours),
            (new Actor.LinkHolder(revoked), Refusal.LinkRevoked),
            (new Actor.LinkHolder(expired), Refusal.LinkExpired),
            (new Actor.LinkHolder(await LinkAsync(id, owner, 7)), Refusal.MayOnlyView),
        ];
    }

    private async Task<ShareLinkId> LinkAsync(CaseId caseId, Actor by, int days) =>
        ((ShareLinkMaking.Made)await storage.Links.MakeAsync(caseId, by, ShareLevel.SeeOnly, SharedExtras.None, days, CancellationToken.None)).Link.Id;
}
