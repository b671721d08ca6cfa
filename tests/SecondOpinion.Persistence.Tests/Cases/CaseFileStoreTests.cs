using System.Text;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

public sealed class CaseFileStoreTests : IAsyncLifetime
{
    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task A_full_case_comes_back_as_it_was_stored()
    {
        var full = CaseFiles.Full();
        var (id, owner) = await storage.CaseWithAsync(file => full with { Id = file.Id, StartedAt = file.StartedAt });

        var opened = Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(id, owner, CancellationToken.None));

        Assert.Equal(2, opened.Version);
        Assert.IsType<CaseAccess.Owner>(opened.Access);
        Assert.Equivalent(full with { Id = id, StartedAt = opened.File.StartedAt }, opened.File, strict: true);
        Assert.Equal(full.Drafts["name"].One("words"), opened.File.Drafts["name"].One("words"));
    }

    [Fact]
    public async Task Nothing_a_person_typed_is_readable_on_disk()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id, "Xylophone"));
        await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.WhatMatters, 7, CancellationToken.None);

        var bytes = storage.BytesOnDisk();

        Assert.True(bytes.Length > 20_000);
        Assert.Equal(-1, bytes.AsSpan().IndexOf("Xylophone"u8));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("BloodCancer"u8));
        Assert.NotEqual(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(nameof(CaseVerb.SaveDraft))));
    }

    [Fact]
    public async Task Two_writers_who_meet_both_keep_what_they_said()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        var other = false;

        var change = await storage.Cases.ChangeAsync(id, owner, CaseVerb.SayWhoHelps, file =>
        {
            if (!other)
            {
                other = true;
                storage.Cases.ChangeAsync(id, owner, CaseVerb.SayWhatWasTold, f => f with { Told = new Told(ToldKind.HeartValve, IsRare: false) }, CancellationToken.None)
                    .GetAwaiter().GetResult();
            }

            return file with { Helper = new Helper(YesNoUnknown.Yes, "Ana") };
        }, CancellationToken.None);

        var changed = Assert.IsType<CaseChange.Changed>(change);
        Assert.Equal("Ana", changed.File.Helper?.Name);
        Assert.Equal(ToldKind.HeartValve, changed.File.Told?.Kind);
        Assert.Equal(3, changed.Version);
    }

    [Fact]
    public async Task Eight_writers_on_one_case_lose_nothing()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        const int Writers = 8;
        const int Each = 15;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var turn = 0; turn < Each; turn++)
            {
                var change = await storage.Cases.ChangeAsync(id, owner, CaseVerb.SaveDraft, file => file with { Shortlist = CountUp(file.Shortlist) }, CancellationToken.None);
                Assert.IsType<CaseChange.Changed>(change);
            }
        })));

        var opened = (CaseOpening.Opened)await storage.Cases.OpenAsync(id, owner, CancellationToken.None);
        Assert.Equal($"{Writers * Each}", opened.File.Shortlist.Entries[0].Name);
        Assert.Equal(2 + (Writers * Each) - 1, opened.Version);
    }

    [Fact]
    public async Task An_owner_finds_their_cases_the_last_changed_first()
    {
        var (first, owner) = await storage.CaseWithAsync(file => file);
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        var second = await storage.Cases.StartAsync(owner.Id, CancellationToken.None);
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        await storage.Cases.ChangeAsync(first, owner, CaseVerb.SayWhoHelps, f => f with { Helper = new Helper(YesNoUnknown.No, null) }, CancellationToken.None);
        await storage.CaseWithAsync(file => file);

        var mine = await storage.Cases.CasesOfAsync(owner.Id, CancellationToken.None);

        Assert.Equal([first, second], mine.Select(c => c.Id));
        Assert.Equal(storage.Time.GetUtcNow(), mine[0].ChangedAt);
    }

    private static Shortlist CountUp(Shortlist list)
    {
        var count = list.Entries is [var entry] ? int.Parse(entry.Name, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return new Shortlist([new ShortlistEntry(Guid.Empty, null, $"{count + 1}", null)]);
    }
}
