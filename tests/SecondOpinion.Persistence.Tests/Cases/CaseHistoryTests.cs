using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

public sealed class CaseHistoryTests : IAsyncLifetime
{
    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task History_says_who_did_which_verb_in_order_and_nothing_else()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id, "Xylophone"));
        await storage.Cases.ChangeAsync(id, owner, CaseVerb.SayWhoHelps, f => f with { Helper = null }, CancellationToken.None);
        var link = ((ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None)).Link;
        await storage.Links.RevokeAsync(id, owner, link.Id, CancellationToken.None);

        Assert.Equal(
            ["1 owner Start", "2 owner SaveDraft", "3 owner SayWhoHelps", "3 owner MakeShareLink", "3 owner RevokeShareLink"],
            Sql.Column(storage.Folder, "cases.db", "SELECT version || ' ' || actor_kind || ' ' || verb FROM case_events ORDER BY id"));
        Assert.Equal(
            ["id", "case_id", "version", "at", "actor_kind", "actor_id", "verb"],
            Sql.Column(storage.Folder, "cases.db", "SELECT name FROM pragma_table_info('case_events')"));
    }

    [Fact]
    public async Task A_change_that_changes_nothing_is_answered_and_not_stored()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));

        var again = await storage.Cases.ChangeAsync(id, owner, CaseVerb.SaveDraft, f => f with { Drafts = f.Drafts }, CancellationToken.None);

        Assert.Equal(2, Assert.IsType<CaseChange.Changed>(again).Version);
        Assert.Equal(2L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM case_events"));
    }

    [Fact]
    public async Task A_rule_the_change_breaks_reaches_the_caller_and_nothing_is_stored()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);

        await Assert.ThrowsAsync<CaseRuleException>(() => storage.Cases.ChangeAsync(id, owner, CaseVerb.AskOwnQuestion, f => f with { Questions = QuestionList.Empty.AskOwn(" ") }, CancellationToken.None));

        Assert.Equal(1L, Sql.One(storage.Folder, "cases.db", "SELECT version FROM cases"));
    }
}
