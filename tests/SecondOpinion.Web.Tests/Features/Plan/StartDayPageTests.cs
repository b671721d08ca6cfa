using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Plan.StartDayPosts;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>What the doctor said of how long treatment can wait, asked anew by the plan.</summary>
public sealed class StartDayPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task Two_weeks_are_counted_into_a_day_that_the_plan_says_and_can_be_taken_back()
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        using var saved = await SayAsync(owner, file, ("answer", "after-wait"), ("count", "2"), ("unit", "weeks"));
        Assert.Equal(new Urgency(YesNoUnknown.No, null) { SafeUntil = ACase.Day0.AddDays(14) }, (await app.StoredAsync(file, owner.Owner)).Urgency);

        var plan = saved.Headers.Location!.PathAndQuery;
        Assert.StartsWith(CaseLinks.Plan(file.Id), plan, StringComparison.Ordinal);
        Assert.Contains("Saved. Your doctor says it is safe to wait until Monday, March 16.", await owner.ReadAsync(plan), StringComparison.Ordinal);
        using var undone = await owner.PostAsync(plan, plan, ("_handler", "take-back"));
        Assert.Equal(file.Urgency, (await app.StoredAsync(file, owner.Owner)).Urgency);
    }

    [Theory]
    [InlineData("right-away", YesNoUnknown.Yes, true)]
    [InlineData("on-day", YesNoUnknown.No, true)]
    [InlineData("not-known", YesNoUnknown.Unknown, true)]
    [InlineData("no-day", YesNoUnknown.No, false)]
    public async Task A_day_stands_beside_each_answer_but_that_there_is_none(string answer, YesNoUnknown now, bool keepsDay)
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        using var saved = await SayAsync(owner, file, ("answer", answer), ("start-month", "4"), ("start-day", "1"), ("start-year", "2026"));
        Assert.Equal(new Urgency(now, keepsDay ? new DateOnly(2026, 4, 1) : null), (await app.StoredAsync(file, owner.Owner)).Urgency);
    }

    [Theory]
    [InlineData("", "2", "", "Choose one.")]
    [InlineData("after-wait", "", "", "Type how many days or weeks")]
    [InlineData("after-wait", "0", "", "Type how many days or weeks")]
    [InlineData("after-wait", "2-3", "", "Type how many days or weeks")]
    [InlineData("after-wait", "99", "", "Type how many days or weeks")]
    [InlineData("on-day", "", "", "Enter the date")]
    [InlineData("on-day", "", "2", "That day has passed.")]
    public async Task What_is_missing_or_cannot_be_is_said_and_the_typing_stays(string answer, string count, string month, string words)
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        using var wrong = await SayAsync(owner, file, ("answer", answer), ("count", count), ("unit", "weeks"), ("start-month", month), ("start-day", month), ("start-year", month.Length > 0 ? "2026" : ""));
        var page = await wrong.Content.ReadAsStringAsync();
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.All([count, month], typed => Assert.True(typed.Length == 0 || page.Contains($"value=\"{typed}\"", StringComparison.Ordinal)));
        Assert.Equal(file.Urgency, (await app.StoredAsync(file, owner.Owner)).Urgency);
    }

    [Theory]
    [InlineData("?from=plan")]
    [InlineData("?from=check")]
    [InlineData("")]
    public async Task Once_the_plan_is_made_the_page_of_the_wizard_leads_here_and_saves_nothing(string from)
    {
        var (file, owner) = await app.OwnedAsync(Set(new DateOnly(2026, 4, 20)));
        var wizard = CaseLinks.Step(file.Id, WizardStep.Urgency) + from;
        using var asked = await owner.GetAsync(wizard);
        Assert.EndsWith(CaseLinks.StartDay(file.Id), asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var posted = await owner.PostAsync(CaseLinks.StartDay(file.Id), wizard, ("_handler", "step"), ("button", "continue"), ("start-now", "yes"));
        Assert.Equal(file.Urgency, (await app.StoredAsync(file, owner.Owner)).Urgency);
    }

    [Fact]
    public async Task The_first_answer_of_a_plan_is_taken_back_with_the_note_about_starting_soon()
    {
        var (file, owner) = await app.OwnedAsync(Unsure() with { Urgency = null, StartSoonSeen = false });
        using var saved = await SayAsync(owner, file, ("answer", "right-away"));
        var plan = saved.Headers.Location!.PathAndQuery;
        using var undone = await owner.PostAsync(plan, plan, ("_handler", "take-back"));
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.Equal((null, false), (stored.Urgency, stored.StartSoonSeen));
    }

    [Fact]
    public async Task Whoever_must_start_right_away_reads_on_the_plan_what_to_do_and_the_fast_ways()
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        using var saved = await SayAsync(owner, file, ("answer", "right-away"));
        var plan = await owner.ReadAsync(saved.Headers.Location!.PathAndQuery);
        Assert.Contains("Do not put it off because of this plan.", plan, StringComparison.Ordinal);
        Assert.Contains("Ask for a video visit this week.", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_there_is_a_plan_the_wizard_asks()
    {
        var (file, owner) = await app.OwnedAsync(Unsure() with { PlanMadeAt = null });
        using var answer = await owner.GetAsync(CaseLinks.StartDay(file.Id));
        Assert.EndsWith(CaseLinks.Step(file.Id, WizardStep.Urgency), answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }
}
