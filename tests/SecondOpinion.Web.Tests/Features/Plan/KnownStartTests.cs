using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Plan.StartDayPosts;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>What the plan says once it is known how long it is safe to wait, and where the days do not fit.</summary>
public sealed class KnownStartTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Theory]
    [InlineData(null, "Ask to get the second opinion before Saturday, March 7.", Language.English)]
    [InlineData(null, "Pida tener la segunda opinión antes del sábado 7 de marzo.", Language.Spanish)]
    [InlineData(4, "The visit is set in time.", Language.English)]
    public async Task An_answered_wait_that_ends_soon_says_its_day_and_what_to_do_and_asks_nothing(int? visit, string words, Language language)
    {
        var (file, owner) = await app.OwnedAsync(Waits(5).Visiting(visit is { } day ? On(day) : null));
        var plan = await ReadAsync(owner, CaseLinks.Plan(file.Id), language);
        Assert.Contains(words, plan, StringComparison.Ordinal);
        Assert.DoesNotContain(language == Language.English ? "For how many days?" : "¿Cuántos días?", plan, StringComparison.Ordinal);
        Assert.DoesNotContain(language == Language.English ? "ask how long it is safe to wait" : "pregunte cuánto tiempo se puede esperar", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, null, "Treatment starts on Saturday, April 11. <a", Language.English)]
    [InlineData(null, 40, "Su médico dice que puede esperar sin peligro hasta el sábado 11 de abril. <a", Language.Spanish)]
    [InlineData(40, 50, "Treatment starts on Saturday, April 11. Your doctor says", Language.English)]
    public async Task Days_that_are_far_off_stand_on_the_plan_in_one_quiet_line(int? set, int? safe, string words, Language language)
    {
        var (file, owner) = await app.OwnedAsync(Unsure() with { Urgency = new Urgency(YesNoUnknown.No, In(set)) { SafeUntil = In(safe) } });
        Assert.Contains(words, await ReadAsync(owner, CaseLinks.Plan(file.Id), language), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_treatment_has_started_or_the_day_is_over_no_line_says_it()
    {
        var started = (Unsure() with { Urgency = new Urgency(YesNoUnknown.No, In(40)) }).SayTreatmentStarted();
        foreach (var told in new[] { started, Set(In(-1)!.Value) })
        {
            var (file, owner) = await app.OwnedAsync(told);
            Assert.DoesNotContain("Change this", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task After_the_call_a_visit_that_comes_too_late_is_still_said()
    {
        var (file, owner) = await app.OwnedAsync(Waits(5).Visiting(On(9)));
        var plan = CaseLinks.Plan(file.Id);
        using var called = await owner.PostAsync(plan, plan, ("_handler", "called"));
        Assert.Contains("The visit is later than Saturday, March 7. Ask for a sooner visit", await owner.ReadAsync(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(32, 39, 49, "Your treatment is set for Friday, April 10. That is before your visit too. Do not cancel on your own.", Language.English)]
    [InlineData(32, 39, 49, "Su tratamiento está fijado para el viernes 10 de abril. Eso también es antes de su visita. No cancele por su cuenta.", Language.Spanish)]
    [InlineData(32, 60, 49, "Your treatment is set for Friday, May 1. Ask if that is soon enough. Do not cancel on your own.", Language.English)]
    [InlineData(32, 39, null, "Your doctor says it is safe to wait until Friday, April 3. Your treatment is set for Friday, April 10.", Language.English)]
    [InlineData(32, 39, null, "Se puede esperar sin peligro hasta el viernes 3 de abril, y el tratamiento está fijado para después.", Language.Spanish)]
    public async Task Days_that_do_not_fit_are_all_said_until_the_person_has_called(int safe, int set, int? visit, string words, Language language)
    {
        var days = Waits(safe).Urgency! with { TreatmentStart = ACase.Day0.AddDays(set) };
        var (file, owner) = await app.OwnedAsync((Unsure() with { Urgency = days }).Visiting(visit is { } day ? On(day) : null));
        var plan = CaseLinks.Plan(file.Id);
        Assert.Contains(words, await ReadAsync(owner, plan, language), StringComparison.Ordinal);
        using var called = await owner.PostAsync(plan, plan, ("_handler", "called"));
        Assert.DoesNotContain(words, await ReadAsync(owner, plan, language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("right-away", YesNoUnknown.Yes)]
    [InlineData("not-known", YesNoUnknown.Unknown)]
    public async Task A_day_that_is_over_falls_with_any_other_answer_and_is_not_asked_about_again(string answer, YesNoUnknown now)
    {
        var (file, owner) = await app.OwnedAsync(Set(ACase.Day0.AddDays(-2)));
        using var saved = await SayAsync(owner, file, ("answer", answer), ("start-month", "2"), ("start-day", "28"), ("start-year", "2026"));
        Assert.Equal(new Urgency(now, null), (await app.StoredAsync(file, owner.Owner)).Urgency);
        Assert.DoesNotContain("Has treatment started?", await owner.ReadAsync(saved.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Say what the doctor says now", Language.English)]
    [InlineData(true, "Decir lo que dice el médico ahora", Language.Spanish)]
    [InlineData(false, "The day was moved", Language.English)]
    public async Task The_button_after_a_day_that_is_over_fits_what_the_day_was(bool isWait, string words, Language language)
    {
        var (file, owner) = await app.OwnedAsync(isWait ? Waits(-1) : Set(ACase.Day0.AddDays(-1)));
        Assert.Contains(words, await ReadAsync(owner, CaseLinks.Plan(file.Id), language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "The doctor said it was safe to wait until this day")]
    [InlineData(Language.Spanish, "El médico dijo que se podía esperar sin peligro hasta este día")]
    public async Task The_passed_end_of_a_wait_is_told_as_something_that_was_said(Language language, string words)
    {
        var (file, owner) = await app.OwnedAsync(Waits(-1));
        Assert.Contains(words, await ReadAsync(owner, CaseLinks.Timeline(file.Id), language), StringComparison.Ordinal);
    }

    private static DateOnly? In(int? days) => days is { } some ? ACase.Day0.AddDays(some) : null;

    private static Visit On(int day) => new(ACase.Day0.AddDays(day), null, null, null);

    private static async Task<string> ReadAsync(Browser owner, string address, Language language) => WebUtility.HtmlDecode(await owner.ReadAsync(address, language));
}
