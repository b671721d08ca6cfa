using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Plan.StartDayPosts;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>The day treatment is set for and the day until which it is safe to wait are two facts.</summary>
public sealed class StartDayTwoDaysTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Theory]
    [InlineData("Treatment starts on Monday, April 20.", "Your doctor says it is safe to wait until Friday, May 1.", Language.English)]
    [InlineData("El tratamiento empieza el lunes 20 de abril.", "Su médico dice que puede esperar sin peligro hasta el viernes 1 de mayo.", Language.Spanish)]
    public async Task A_day_that_is_set_stays_when_it_is_safe_to_wait_and_the_plan_says_both(string starts, string waits, Language language)
    {
        var (file, owner) = await app.OwnedAsync(Set(new DateOnly(2026, 4, 20)));
        var opened = await owner.ReadAsync(CaseLinks.StartDay(file.Id));
        Assert.Equal(("on-day", "4", "20"), (Chosen(opened), Value(opened, "start-month"), Value(opened, "start-day")));
        using var saved = await SayAsync(owner, file, ("answer", "after-wait"), ("count", "60"), ("unit", "days"), ("start-month", "4"), ("start-day", "20"), ("start-year", "2026"));
        Assert.Equal(new Urgency(YesNoUnknown.No, new DateOnly(2026, 4, 20)) { SafeUntil = new DateOnly(2026, 5, 1) }, (await app.StoredAsync(file, owner.Owner)).Urgency);

        var plan = WebUtility.HtmlDecode(await owner.ReadAsync(saved.Headers.Location!.PathAndQuery, language));
        Assert.Contains($"{starts} {waits}", plan, StringComparison.Ordinal);
        var timeline = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Timeline(file.Id), language));
        Assert.Contains(language == Language.English ? "Treatment starts" : "Empieza el tratamiento", timeline, StringComparison.Ordinal);
        Assert.Contains(language == Language.English ? "safe to wait until this day" : "sin peligro hasta este día", timeline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opened_again_the_page_shows_the_answer_that_was_given_with_what_is_left_of_the_wait()
    {
        var (file, owner) = await app.OwnedAsync(Waits(56));
        var page = await owner.ReadAsync(CaseLinks.StartDay(file.Id));
        Assert.Equal(("after-wait", "8", ""), (Chosen(page), Value(page, "count"), Value(page, "start-day")));
        Assert.Contains("In your plan now: until Monday, April 27.", page, StringComparison.Ordinal);
        using var again = await SayAsync(owner, file, ("answer", "after-wait"), ("count", "8"), ("unit", "weeks"));
        Assert.Equal(file.Urgency, (await app.StoredAsync(file, owner.Owner)).Urgency);
    }

    [Fact]
    public async Task A_day_that_is_over_falls_when_a_doctor_says_that_it_is_safe_to_wait()
    {
        var (file, owner) = await app.OwnedAsync(Set(ACase.Day0.AddDays(-2)));
        using var saved = await SayAsync(owner, file, ("answer", "after-wait"), ("count", "2"), ("unit", "weeks"), ("start-month", "2"), ("start-day", "28"), ("start-year", "2026"));
        Assert.Equal(new Urgency(YesNoUnknown.No, null) { SafeUntil = ACase.Day0.AddDays(14) }, (await app.StoredAsync(file, owner.Owner)).Urgency);
    }

    [Theory]
    [InlineData(Language.English, "The doctor said it was safe to wait until")]
    [InlineData(Language.Spanish, "El médico dijo que se podía esperar sin peligro hasta")]
    public async Task A_safe_wait_that_is_over_is_said_as_such(Language language, string words)
    {
        var (file, owner) = await app.OwnedAsync(Waits(-1));
        Assert.Contains(words, WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Plan(file.Id), language)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_after_a_safe_wait_asks_to_call_and_says_no_day_of_treatment()
    {
        var late = Waits(14).Visiting(new Visit(ACase.Day0.AddDays(30), null, null, null));
        var (file, owner) = await app.OwnedAsync(late);
        var plan = await owner.ReadAsync(CaseLinks.Plan(file.Id));
        Assert.Contains("Your doctor says it is safe to wait until Monday, March 16. Your second opinion is on Wednesday, April 1.", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Your treatment starts", plan, StringComparison.Ordinal);
    }
}
