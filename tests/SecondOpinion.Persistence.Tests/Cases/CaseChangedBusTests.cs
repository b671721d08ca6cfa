using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

public sealed class CaseChangedBusTests : IAsyncLifetime
{
    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task Pages_of_a_case_hear_of_its_changes_and_of_no_others()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        var (otherId, otherOwner) = await storage.CaseWithAsync(file => file);
        var heard = new List<CaseChanged>();
        var subscription = storage.Bus.Subscribe(id, heard.Add);

        await ChangeAsync(id, owner, "first");
        await ChangeAsync(otherId, otherOwner, "other");
        var made = (ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None);
        await storage.Links.RevokeAsync(id, owner, made.Link.Id, CancellationToken.None);
        subscription.Dispose();
        await ChangeAsync(id, owner, "second");

        Assert.Equal([new CaseChanged(id, 2), new CaseChanged(id, 2), new CaseChanged(id, 2) { EndsViews = true }], heard);
    }

    [Fact]
    public async Task Half_typed_words_are_told_from_what_other_pages_show()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        var heard = new List<CaseChanged>();
        using var subscription = storage.Bus.Subscribe(id, heard.Add);

        await storage.Cases.ChangeAsync(id, owner, CaseVerb.SaveDraft, file => file.KeepDraft("page", FieldValues.Empty.With("note", "half")), CancellationToken.None);
        await ChangeAsync(id, owner, "Ana");

        Assert.Equal([true, false], heard.Select(changed => changed.IsTyping));
    }

    [Fact]
    public async Task A_page_hears_only_after_the_change_can_be_read()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        string? seen = null;
        using var _ = storage.Bus.Subscribe(id, changed =>
            seen = ((CaseOpening.Opened)storage.Cases.OpenAsync(id, owner, CancellationToken.None).GetAwaiter().GetResult()).File.Helper?.Name);

        await ChangeAsync(id, owner, "Ana");

        Assert.Equal("Ana", seen);
    }

    [Fact]
    public async Task A_page_that_fails_does_not_make_a_saved_change_look_lost()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        var heard = 0;
        using var broken = storage.Bus.Subscribe(id, _ => throw new InvalidOperationException());
        using var whole = storage.Bus.Subscribe(id, _ => heard++);

        Assert.IsType<CaseChange.Changed>(await ChangeAsync(id, owner, "Ana"));

        Assert.Equal(1, heard);
    }

    private Task<CaseChange> ChangeAsync(CaseId id, Actor owner, string name) =>
        storage.Cases.ChangeAsync(id, owner, CaseVerb.SayWhoHelps, f => f with { Helper = new Helper(YesNoUnknown.Yes, name) }, CancellationToken.None);
}
