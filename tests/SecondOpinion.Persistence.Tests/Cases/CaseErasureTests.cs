using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

public sealed class CaseErasureTests : IAsyncLifetime
{
    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task An_erased_case_leaves_no_row_and_no_byte_of_its_id_behind()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        var made = (ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None);
        await storage.Links.RedeemAsync(made.Token, CancellationToken.None);
        var stored = System.Text.Encoding.UTF8.GetBytes(id.ToString().ToUpperInvariant());
        Assert.NotEqual(-1, storage.BytesOnDisk().AsSpan().IndexOf(stored));

        Assert.IsType<CaseErasure.Erased>(await storage.Cases.EraseAsync(id, owner, CancellationToken.None));

        Assert.Equal(-1, storage.BytesOnDisk().AsSpan().IndexOf(stored));
        foreach (var table in (string[])["cases", "case_events", "share_links", "share_openings"])
        {
            Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", $"SELECT count(*) FROM {table}"));
        }

        Assert.Equal(0L, Sql.One(storage.Folder, "keys.db", "SELECT count(*) FROM case_keys"));
        Assert.IsType<ShareRedemption.Refused>(await storage.Links.RedeemAsync(made.Token, CancellationToken.None));
        Assert.Empty(await storage.Cases.CasesOfAsync(owner.Id, CancellationToken.None));
    }

    [Fact]
    public async Task Erasing_one_case_leaves_the_other_alone()
    {
        var (first, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        var second = await storage.Cases.StartAsync(owner.Id, CancellationToken.None);

        await storage.Cases.EraseAsync(first, owner, CancellationToken.None);

        Assert.Equal([second], (await storage.Cases.CasesOfAsync(owner.Id, CancellationToken.None)).Select(c => c.Id));
        Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(second, owner, CancellationToken.None));
    }

    [Fact]
    public async Task A_case_without_its_key_is_no_case_and_can_still_be_cleared_away()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        Sql.One(storage.Folder, "keys.db", "DELETE FROM case_keys");

        Assert.Equal(new CaseOpening.Refused(Refusal.NoSuchCase), await storage.Cases.OpenAsync(id, owner, CancellationToken.None));
        Assert.Empty(await storage.Cases.CasesOfAsync(owner.Id, CancellationToken.None));
        Assert.IsType<CaseErasure.Erased>(await storage.Cases.EraseAsync(id, owner, CancellationToken.None));
        Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", "SELECT count(*) FROM cases"));
    }

    [Fact]
    public async Task Open_pages_hear_of_the_erasure()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        var heard = new List<CaseId>();
        using var _ = storage.Bus.Subscribe(id, changed => heard.Add(changed.CaseId));

        await storage.Cases.EraseAsync(id, owner, CancellationToken.None);

        Assert.Equal([id], heard);
    }
}
