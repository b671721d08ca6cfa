using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Records;

/// <summary>When a record that was asked for is to be called about, and why: every page says the same.</summary>
public sealed class RecordCallPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    private const string Slides = "rec-slides";

    [Fact]
    public async Task Where_the_visit_is_near_the_pages_say_so_and_that_a_call_is_due()
    {
        var (file, owner) = await app.OwnedAsync(Asked(-7, promised: null).Visiting(new Visit(Day(3), null, null, null)));
        var page = await owner.ReadAsync(CaseLinks.Record(file.Id, 3));
        Assert.Contains("The visit is near, and it has not come.", page, StringComparison.Ordinal);
        Assert.Contains("I called", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Call about it on", page, StringComparison.Ordinal);
        Assert.Contains("Call and ask: ", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        Assert.Contains("Call again about: ", await owner.ReadAsync(CaseLinks.Timeline(file.Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Call about it on Thursday, March 5")]
    [InlineData(9, "Call about it on Thursday, March 12")]
    public async Task A_promise_for_a_later_day_puts_the_call_off_on_the_page_and_among_those_waited_for(int? promised, string words)
    {
        var (file, owner) = await app.OwnedAsync(Asked(-7, promised));
        Assert.Contains(words, await owner.ReadAsync(CaseLinks.Record(file.Id, 3)), StringComparison.Ordinal);
        Assert.Contains($"Look again on {words["Call about it on ".Length..]}", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_that_was_broken_is_the_reason_that_is_told()
    {
        var (file, owner) = await app.OwnedAsync(Asked(-7, promised: -1));
        Assert.Contains("They said it would come by", WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Record(file.Id, 3))), StringComparison.Ordinal);
        Assert.Contains("Call and ask: ", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
    }

    private static CaseFile Asked(int on, int? promised) =>
        ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(on), ContactWay.Phone, null, promised is { } days ? Day(days) : null));

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
