using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Insurance;

public sealed class InsurancePageTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task The_plan_is_asked_for_first_and_changes_the_words()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.Insurance(file.Id);
        Assert.DoesNotContain("Before you call", await owner.ReadAsync(page), StringComparison.Ordinal);

        await SavedAsync(owner, page, ("_handler", "plan"), ("kind", "original-medicare"), ("plan", "Medicare"), ("plan-phone", "(800) 633-4227 ext 2"));
        var paid = (await app.StoredAsync(file, owner.Owner)).Tracking.Insurance;
        Assert.Equal((InsuranceKind.OriginalMedicare, "Medicare", "(800) 633-4227 ext 2"), (paid.Kind, paid.Plan, paid.Phone));
        var said = await owner.ReadAsync(page);
        Assert.Contains("$283", said, StringComparison.Ordinal);
        Assert.Contains("For 2026. From Medicare.gov", said, StringComparison.Ordinal);

        await SavedAsync(owner, page, ("_handler", "plan"), ("kind", "medicare-advantage"));
        said = await owner.ReadAsync(page);
        Assert.Contains("Your plan has its own rules.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("$283", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_no_kind_or_with_too_long_a_name_is_an_error_and_keeps_the_typing()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.Insurance(file.Id);
        var plan = new string('p', Domain.Cases.Insurance.PlanLength + 1);
        var answer = await RefusedAsync(owner, page, ("_handler", "plan"), ("plan", plan), ("plan-phone", "call me"));
        Assert.Contains("Choose a kind of plan.", answer, StringComparison.Ordinal);
        Assert.Contains("Keep it to 80 letters.", answer, StringComparison.Ordinal);
        Assert.Contains($"value=\"{plan}\"", answer, StringComparison.Ordinal);
        Assert.Contains("value=\"call me\"", answer, StringComparison.Ordinal);
        Assert.Equal(Domain.Cases.Insurance.Empty, (await app.StoredAsync(file, owner.Owner)).Tracking.Insurance);
    }

    [Fact]
    public async Task Only_the_day_to_call_again_that_stands_is_shown()
    {
        var calls = new[] { (Day: -3, Again: (int?)3), (-1, 7) };
        var (file, owner) = await app.OwnedAsync(Paid().Track(tracking => tracking.ChangeInsurance(insurance => calls.Aggregate(insurance, (all, call) =>
            all.Log(new InsuranceCall(Guid.NewGuid(), ACase.Day0.AddDays(call.Day), "Pat", null) { FollowUpOn = ACase.Day0.AddDays(call.Again!.Value) })))));
        var page = await owner.ReadAsync(CaseLinks.Insurance(file.Id));
        Assert.DoesNotContain("Call again on Thursday, March 5.", page, StringComparison.Ordinal);
        Assert.Contains("Call again on Monday, March 9.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_of_a_referral_can_be_taken_back()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        var saved = await SavedAsync(
            owner, page, ("_handler", "referral"), ("referral-status", "asked"), ("referral-asked-month", "March"), ("referral-asked-day", "1"), ("referral-asked-year", "2026"), ("referral-note", "Faxed"));
        Assert.Equal(Approval.Of(ApprovalStatus.Asked, new(2026, 3, 1), null, "Faxed"), (await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.Referral);
        Assert.Contains("Asked on Sunday, March 1.", await owner.ReadAsync(saved), StringComparison.Ordinal);

        using var undone = await owner.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Equal(Approval.NotSaid, (await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.Referral);
        Assert.Contains("We took that back.", await owner.ReadAsync(undone.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "3", "2026", "", "", "", "That day has not come yet.")]
    [InlineData("2", "30", "2026", "", "", "", "There is no such day.")]
    [InlineData("2", "", "2026", "", "", "", "Part of the date is missing.")]
    [InlineData("3", "1", "2026", "2", "28", "2026", "This day comes before you asked for it.")]
    [InlineData("3", "1", "2026", "3", "1", "2062", "That day is years away.")]
    public async Task Impossible_days_of_an_approval_are_errors(string month, string day, string year, string dueMonth, string dueDay, string dueYear, string words)
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        var answer = await RefusedAsync(
            owner, page, ("_handler", "prior"), ("prior-status", "asked"), ("prior-note", "By <b>fax</b> 🙂"), ("prior-asked-month", month), ("prior-asked-day", day), ("prior-asked-year", year),
            ("prior-due-month", dueMonth), ("prior-due-day", dueDay), ("prior-due-year", dueYear));
        Assert.Contains(words, WebUtility.HtmlDecode(answer), StringComparison.Ordinal);
        Assert.Contains("By <b>fax</b> 🙂", WebUtility.HtmlDecode(answer), StringComparison.Ordinal);
        Assert.Equal(Approval.NotSaid, (await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.PriorApproval);
    }

    [Fact]
    public async Task A_no_brings_the_words_on_how_to_ask_again()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var saved = await SavedAsync(owner, CaseLinks.Insurance(file.Id), ("_handler", "prior"), ("prior-status", "refused"));
        Assert.Contains("A no can change.", await owner.ReadAsync(saved), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paying_oneself_settles_it_until_it_is_unsaid()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        Assert.Contains("name=\"pays-self\" value=\"yes\"", await owner.ReadAsync(page), StringComparison.Ordinal);
        await SavedAsync(owner, page, ("_handler", "pay-self"), ("pays-self", "yes"));
        await SavedAsync(owner, page, ("_handler", "pay-self"), ("pays-self", "yes"));
        Assert.True((await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.IsSettled);
        Assert.Contains("name=\"pays-self\" value=\"no\"", await owner.ReadAsync(page), StringComparison.Ordinal);
        await SavedAsync(owner, page, ("_handler", "pay-self"), ("pays-self", "no"));
        Assert.False((await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.PaysSelf);
    }

    [Fact]
    public async Task Costs_are_notes_that_are_never_cut()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        await SavedAsync(owner, page, ("_handler", "cost"), ("cost-notes", "مرحبا 350 dollars <script>"));
        Assert.Equal("مرحبا 350 dollars <script>", (await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.CostNotes);
        var answer = await RefusedAsync(owner, page, ("_handler", "cost"), ("cost-notes", new string('x', 9_999)));
        Assert.Contains("Keep it to 2000 letters.", answer, StringComparison.Ordinal);
        Assert.Contains(new string('x', 9_999), answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_finds_it()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var viewer = await app.ViewerAsync(file, owner.Owner);
        foreach (var page in new[] { CaseLinks.Insurance(file.Id), CaseLinks.InsuranceCall(file.Id), CaseLinks.Script(file.Id, "C") })
        {
            using var answer = await viewer.GetAsync(page);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static CaseFile Paid() => ACase.Rosa().Track(t => t.ChangeInsurance(_ => new Domain.Cases.Insurance { Kind = InsuranceKind.Employer, Plan = "Blue PPO" }));

    private static async Task<string> SavedAsync(Browser owner, string page, params (string Name, string Value)[] fields)
    {
        using var answer = await owner.PostAsync(page, page, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.PathAndQuery;
    }

    private static async Task<string> RefusedAsync(Browser owner, string page, params (string Name, string Value)[] fields)
    {
        using var answer = await owner.PostAsync(page, page, fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var words = await answer.Content.ReadAsStringAsync();
        Assert.Contains("error-summary", words, StringComparison.Ordinal);
        return words;
    }
}
