using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>Records that may come too late, on a weekday, on a weekend and on a holiday.</summary>
public sealed class LateRecordTests
{
    private readonly ManualTime clock = new();

    [Fact]
    public async Task On_a_weekday_the_person_is_told_to_call_today()
    {
        var (plan, records, paper, _) = await PagesAsync();
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
        var (plan, records, _, dates) = await PagesAsync();
        Assert.Contains("Call on Monday. It may not come in time.", dates, StringComparison.Ordinal);
        Assert.Contains("If nobody answers, call on Monday, March 9.", plan, StringComparison.Ordinal);
        Assert.Contains("Call on Monday", plan, StringComparison.Ordinal);
        Assert.Contains("Call on Monday. It may not come in time.", records, StringComparison.Ordinal);
        Assert.DoesNotContain("Call today. It may not come in time.", records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_holiday_the_person_may_try_today_and_is_told_when_the_offices_answer_again()
    {
        var memorialDay = new DateOnly(2026, 5, 25);
        clock.Advance(TimeSpan.FromDays(memorialDay.DayNumber - ACase.Day0.DayNumber));
        var (plan, records, _, _) = await PagesAsync(memorialDay);
        Assert.Contains("Many offices are closed today. It is a holiday. If nobody answers, call on Tuesday, May 26.", plan, StringComparison.Ordinal);
        Assert.Contains("Call today or Tuesday", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("weekend", plan, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Call today or Tuesday. It may not come in time.", records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_over_stands_on_no_list_and_what_is_at_home_is_got_ready_now()
    {
        clock.Advance(TimeSpan.FromDays(12));
        await using var app = new TestApp { Clock = clock };
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Visiting(new Visit(ACase.Day0.AddDays(14), null, null, null)));
        var records = WebUtility.HtmlDecode(await owner.ReadAsync($"{CaseLinks.Records(file.Id)}?shown=99"));
        var paper = WebUtility.HtmlDecode(await owner.ReadAsync($"{CaseLinks.Plan(file.Id)}/print/records"));
        Assert.Contains("Get it ready now", records, StringComparison.Ordinal);
        Assert.Contains("Get it ready now.", paper, StringComparison.Ordinal);
        Assert.All([records, paper], page => Assert.DoesNotContain("Have it ready by", page, StringComparison.Ordinal));
        Assert.All([records, paper], page => Assert.DoesNotContain("Ask by", page, StringComparison.Ordinal));
    }

    private async Task<(string Plan, string Records, string Paper, string Dates)> PagesAsync(DateOnly? start = null)
    {
        await using var app = new TestApp { Clock = clock };
        var day0 = start ?? ACase.Day0;
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(day0).Visiting(new Visit(day0.AddDays(14), null, null, null)));
        return (await ReadAsync(CaseLinks.Plan(file.Id)), await ReadAsync(CaseLinks.Records(file.Id)), await ReadAsync($"{CaseLinks.Plan(file.Id)}/print/records"), await ReadAsync(CaseLinks.Timeline(file.Id)));

        async Task<string> ReadAsync(string page) => WebUtility.HtmlDecode(await owner.ReadAsync(page));
    }
}
