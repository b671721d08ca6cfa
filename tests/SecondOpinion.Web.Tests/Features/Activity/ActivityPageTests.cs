using System.Net;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Activity;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Activity;

public sealed class ActivityPageTests(TestApp app)
{
    public static TheoryData<CaseVerb> Verbs => [.. Enum.GetValues<CaseVerb>()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_has_words_in_both_languages(CaseVerb verb)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.NotEmpty(ContentLibrary.Load().WordingFor(language, planFor: null)[$"activity.verb.{Kebab.Of(verb)}"]);
        }
    }

    [Fact]
    public async Task The_page_says_who_did_what_the_newest_first()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-slides", RecordStatus.Asked, ACase.Day0), CancellationToken.None);
        var page = await owner.ReadAsync(CaseLinks.Activity(file.Id));
        var (marked, started) = (page.IndexOf("Marked a record", StringComparison.Ordinal), page.IndexOf("Started the plan", StringComparison.Ordinal));
        Assert.InRange(marked, 0, started);
        Assert.DoesNotContain("rec-slides", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_opened_link_is_told_with_the_day_it_was_made()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var links = app.Links;
        var made = Assert.IsType<ShareLinkMaking.Made>(await links.MakeAsync(file.Id, owner.Owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None));
        await links.RedeemAsync(made.Token, CancellationToken.None);
        var page = await owner.ReadAsync(CaseLinks.Activity(file.Id));
        Assert.Contains("A helper with the link from", page, StringComparison.Ordinal);
        Assert.Contains("Opened the shared plan", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_deeds_are_turned_over_page_by_page()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        for (var n = 0; n < 60; n++)
        {
            var (verb, status) = n % 2 == 0 ? (CaseVerb.MarkRecord, RecordStatus.Asked) : (CaseVerb.TakeBack, RecordStatus.ToAsk);
            await app.Cases.ChangeAsync(file.Id, owner.Owner, verb, f => f.MarkRecord("rec-slides", status, ACase.Day0), CancellationToken.None);
        }

        var first = await owner.ReadAsync(CaseLinks.Activity(file.Id));
        Assert.Contains("page=2", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Started the plan", first, StringComparison.Ordinal);
        Assert.Contains("Started the plan", await owner.ReadAsync($"{CaseLinks.Activity(file.Id)}?page=2"), StringComparison.Ordinal);
        Assert.Contains("nothing older", await owner.ReadAsync($"{CaseLinks.Activity(file.Id)}?page=99999999"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_there_for_the_owner_alone()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        foreach (var other in (Rig.Browser[])[await app.ViewerAsync(file, owner.Owner), app.Stranger()])
        {
            using var answer = await other.GetAsync(CaseLinks.Activity(file.Id));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public void The_same_thing_in_a_row_is_one_line()
    {
        var now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        PastDeed[] deeds = [new(now, CaseVerb.RankQuestion, null), new(now.AddMinutes(-1), CaseVerb.RankQuestion, null), new(now.AddMinutes(-2), CaseVerb.RankQuestion, now), new(now.AddDays(-1), CaseVerb.RankQuestion, now)];
        Assert.Equal([2, 1, 1], ActivityLine.Of(deeds, TimeZoneInfo.Utc).Select(line => line.Times));
    }
}
