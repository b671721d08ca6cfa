using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>Records that may come too late, on a weekday and on a weekend.</summary>
public sealed class LateRecordTests
{
    private readonly ManualTime clock = new();

    [Fact]
    public async Task On_a_weekday_the_person_is_told_to_call_today()
    {
        var (plan, records, paper) = await PagesAsync();
        Assert.Contains("Call today. It may not come in time.", records, StringComparison.Ordinal);
        Assert.Contains("Call today:", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Many offices are closed on weekends.", plan, StringComparison.Ordinal);
        Assert.Contains("Call for this first.", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask by February", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_weekend_the_person_is_told_when_the_offices_answer_again()
    {
        clock.Advance(TimeSpan.FromDays(5));
        var (plan, records, _) = await PagesAsync();
        Assert.Contains("If nobody answers, call on March 9, 2026.", plan, StringComparison.Ordinal);
        Assert.Contains("Call on Monday", plan, StringComparison.Ordinal);
        Assert.Contains("Call on Monday. It may not come in time.", records, StringComparison.Ordinal);
        Assert.DoesNotContain("Call today. It may not come in time.", records, StringComparison.Ordinal);
    }

    private async Task<(string Plan, string Records, string Paper)> PagesAsync()
    {
        await using var app = new TestApp { Clock = clock };
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Visiting(new Visit(ACase.Day0.AddDays(14), null, null, null)));
        return (await ReadAsync(CaseLinks.Plan(file.Id)), await ReadAsync(CaseLinks.Records(file.Id)), await ReadAsync($"{CaseLinks.Plan(file.Id)}/print/records"));

        async Task<string> ReadAsync(string page) => WebUtility.HtmlDecode(await owner.ReadAsync(page));
    }
}
