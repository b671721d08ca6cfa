using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

public sealed class CaseHistoryReadingTests : IAsyncLifetime
{
    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task Deeds_and_openings_stand_in_one_order_and_typing_is_left_out()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        var made = (ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None);
        storage.Time.Advance(TimeSpan.FromHours(1));
        await storage.Links.RedeemAsync(made.Token, CancellationToken.None);
        storage.Time.Advance(TimeSpan.FromHours(1));
        await storage.Cases.ChangeAsync(id, owner, CaseVerb.SayWhoHelps, f => f with { Helper = null }, CancellationToken.None);

        var read = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, owner, 1, CancellationToken.None));
        Assert.Equal([CaseVerb.SayWhoHelps, null, CaseVerb.MakeShareLink, CaseVerb.Start], read.Deeds.Select(deed => deed.Verb));
        Assert.Equal([null, made.Link.CreatedAt, null, null], read.Deeds.Select(deed => deed.LinkMadeAt));
        Assert.False(read.HasOlder);
    }

    [Fact]
    public async Task Every_deed_stands_on_one_page_and_no_other()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        for (var n = 0; n < 120; n++)
        {
            var day = n;
            await storage.Cases.ChangeAsync(id, owner, CaseVerb.SayUrgency, f => f with { Urgency = new Urgency(YesNoUnknown.No, ACase.Day0.AddDays(day)) }, CancellationToken.None);
            storage.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var pages = new List<PastDeed>();
        for (var (page, more) = (1, true); more; page++)
        {
            var read = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, owner, page, CancellationToken.None));
            Assert.InRange(read.Deeds.Count, 1, CaseHistory.PageSize);
            pages.AddRange(read.Deeds);
            more = read.HasOlder;
        }

        Assert.Equal(121, pages.Count);
        Assert.Equal(pages.OrderByDescending(deed => deed.At), pages);
    }

    [Fact]
    public async Task Nobody_but_the_owner_reads_it()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        var link = ((ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None)).Link;
        Assert.All(
            await Task.WhenAll(((Actor[])[new Actor.LinkHolder(link.Id), new Actor.Owner(OwnerId.New()), new Actor.Stranger()]).Select(actor => storage.History.ReadAsync(id, actor, 1, CancellationToken.None))),
            answer => Assert.IsType<CaseHistoryReading.Refused>(answer));
    }
}
