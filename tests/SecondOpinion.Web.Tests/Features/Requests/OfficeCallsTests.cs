using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Requests;

/// <summary>Calling an office: its number where one calls, and the one day to call again.</summary>
public sealed class OfficeCallsTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Fact]
    public async Task Only_the_day_to_call_again_that_stands_is_shown()
    {
        Contact Call(int day, int? again) => new(Guid.NewGuid(), ACase.Day0.AddDays(day), ContactWay.Phone, null, null, again is { } days ? ACase.Day0.AddDays(days) : null);
        var (file, owner) = await app.OwnedAsync(Asked(r => r.Log(Call(-3, 3)).Log(Call(-1, 7))));
        var page = await owner.ReadAsync(CaseLinks.Request(file.Id, Duke));
        Assert.DoesNotContain("Call again on Thursday, March 5.", page, StringComparison.Ordinal);
        Assert.Contains("Call again on Monday, March 9.", page, StringComparison.Ordinal);
        Assert.Contains("Call again on Monday, March 9.", await owner.ReadAsync(CaseLinks.Requests(file.Id)), StringComparison.Ordinal);

        var (answered, other) = await app.OwnedAsync(Asked(r => r.Log(Call(-3, -1)).Log(Call(-1, null))));
        Assert.DoesNotContain("Call again on", await other.ReadAsync(CaseLinks.Request(answered.Id, Duke)) + await other.ReadAsync(CaseLinks.Requests(answered.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_stands_above_the_buttons_and_where_a_call_is_written_down()
    {
        const string number = "19195550100\">(919) 555-0100</a>";
        var (file, owner) = await app.OwnedAsync(Asked(r => r with { Phone = "(919) 555-0100" }));
        var page = await owner.ReadAsync(CaseLinks.Request(file.Id, Duke));
        Assert.InRange(page.IndexOf(number, StringComparison.Ordinal), 0, page.IndexOf("request-status", StringComparison.Ordinal));
        Assert.Contains(number, page[page.IndexOf("id=\"log\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains(number, await owner.ReadAsync(CaseLinks.Request(file.Id, Duke, "contact")), StringComparison.Ordinal);
    }

    private static CaseFile Asked(Func<OpinionRequest, OpinionRequest> change) => ACase.Rosa().AddRequest(change(new OpinionRequest(Duke, "Duke")));
}
