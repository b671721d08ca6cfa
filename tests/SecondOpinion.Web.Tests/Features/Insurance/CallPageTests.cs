using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Insurance;

public sealed class CallPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task Line_3_asks_about_the_office_and_names_the_others_beside_it()
    {
        var file = ACase.Rosa().Visiting(new Visit(ACase.Day0.AddDays(9), null, "Duke", "Dr. Kim"));
        var (stored, owner) = await app.OwnedAsync(file.Track(t => t.Add(new OpinionRequest(Guid.NewGuid(), "City clinic"))));
        var page = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.InsuranceCall(stored.Id)));
        Assert.Contains("3. Is Dr. Kim at Duke in my network?", page, StringComparison.Ordinal);
        Assert.Contains("Ask the same about City clinic.", page, StringComparison.Ordinal);
        Assert.Contains("1. Does my plan pay for a second opinion for “multiple myeloma”?", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_saved_in_part_changed_and_removed_with_a_way_back()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.InsuranceCall(file.Id);
        using var saved = await owner.PostAsync(page, page, [("_handler", "call"), .. Day("3", "2"), ("answer-2", "No"), ("time", "9:30 a. m.")]);
        Assert.StartsWith(CaseLinks.Insurance(file.Id), saved.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        var call = Assert.Single(await CallsAsync(file, owner));
        Assert.Equal((new DateOnly(2026, 3, 2), new TimeOnly(9, 30), null, "No"), (call.Day, call.Time, call.Reference, call.Answers[2]));

        var again = CaseLinks.InsuranceCall(file.Id, call.Id);
        Assert.Contains("No</textarea>", await owner.ReadAsync(again), StringComparison.Ordinal);
        using var changed = await owner.PostAsync(again, again, [("_handler", "call"), .. Day("3", "2"), ("answer-2", "No"), ("person", "Pat"), ("reference", "A-1 #77")]);
        Assert.True((await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.IsSettled);

        var log = CaseLinks.Insurance(file.Id);
        using var removed = await owner.PostAsync(log, log, ("_handler", $"remove-{call.Id}"), ("call", call.Id.ToString()));
        Assert.Empty(await CallsAsync(file, owner));
        var back = removed.Headers.Location!.PathAndQuery;
        using var undone = await owner.PostAsync(back, back, ("_handler", "take-back"));
        Assert.Equal("A-1 #77", Assert.Single(await CallsAsync(file, owner)).Reference);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_one_call()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.InsuranceCall(file.Id);
        (string, string)[] fields = [("_handler", "call"), ("id", Guid.NewGuid().ToString()), .. Day("3", "1")];
        using var first = await owner.PostAsync(page, page, fields);
        using var second = await owner.PostAsync(page, page, fields);
        Assert.Single(await CallsAsync(file, owner));
    }

    [Theory]
    [InlineData("3", "3", "", "That day has not come yet.")]
    [InlineData("13", "40", "", "There is no such day.")]
    [InlineData("3", "2", "half past", "Enter the time, like 9:30 am.")]
    public async Task An_impossible_day_or_time_is_an_error_and_keeps_every_answer(string month, string day, string time, string words)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.InsuranceCall(file.Id);
        using var answer = await owner.PostAsync(page, page, [("_handler", "call"), .. Day(month, day), ("time", time), ("answer-1", "Yes & no"), ("person", "Pat")]);
        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(words, shown, StringComparison.Ordinal);
        Assert.Contains("Yes & no</textarea>", shown, StringComparison.Ordinal);
        Assert.Empty(await CallsAsync(file, owner));

        // It is still there for whoever comes back later.
        Assert.Contains("value=\"Pat\"", await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_says_so_beside_its_line_and_a_day_to_call_again_comes_after_the_call()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.InsuranceCall(file.Id);
        var answer = await owner.PostAsync(
            page, page, [("_handler", "call"), .. Day("3", "2"), ("answer-7", new string('x', 501)), ("follow-up-month", "2"), ("follow-up-day", "1"), ("follow-up-year", "2026")]);
        var shown = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"href=\"{page}#answer-7\"", shown, StringComparison.Ordinal);
        Assert.Contains("Keep it to 500 letters.", shown, StringComparison.Ordinal);
        Assert.Contains("The day to call again comes before the call.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_to_call_again_that_is_over_is_refused_for_a_new_call_and_stays_in_an_old_one()
    {
        var old = new InsuranceCall(Guid.NewGuid(), ACase.Day0.AddDays(-9), "Pat", null) { FollowUpOn = ACase.Day0.AddDays(-2) };
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Track(t => t.ChangeInsurance(i => i.Log(old))));
        (string, string)[] days = [("_handler", "call"), ("date-month", "2"), ("date-day", "21"), ("date-year", "2026"), ("follow-up-month", "2"), ("follow-up-day", "28"), ("follow-up-year", "2026")];
        var page = CaseLinks.InsuranceCall(file.Id);
        using var refused = await owner.PostAsync(page, page, days);
        Assert.Contains("That day has passed. Enter today or a later day.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var again = CaseLinks.InsuranceCall(file.Id, old.Id);
        using var saved = await owner.PostAsync(again, again, [.. days, ("person", "Ann")]);
        Assert.Equal(("Ann", old.FollowUpOn), Assert.Single(await CallsAsync(file, owner)) is var call ? (call.Person, call.FollowUpOn) : default);
    }

    [Fact]
    public async Task Typing_is_kept_during_the_call_and_forgotten_once_it_is_saved()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.InsuranceCall(file.Id);
        using var kept = await owner.PostAsync(page, $"{page}/draft", [.. Day("3", "2"), ("answer-4", "About 40 dollars")]);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Contains("About 40 dollars</textarea>", await owner.ReadAsync(page), StringComparison.Ordinal);
        using var saved = await owner.PostAsync(page, page, [("_handler", "call"), .. Day("3", "2"), ("answer-4", "About 40 dollars")]);
        Assert.DoesNotContain("About 40 dollars", await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date-day", "1")]
    [InlineData("date-day", "40")]
    [InlineData("time", "10:00 am")]
    [InlineData("time", "half past")]
    [InlineData("time", "")]
    [InlineData("person", "Ann")]
    [InlineData("reference", "B 2")]
    [InlineData("follow-up-day", "20")]
    [InlineData("follow-up-day", "")]
    [InlineData("answer-2", "No")]
    [InlineData("answer-3", "Ask again")]
    public async Task A_change_of_any_field_of_a_stored_call_is_kept_as_typing(string field, string typed)
    {
        var call = new InsuranceCall(Guid.NewGuid(), ACase.Day0, "Pat", "A 1") { Time = new TimeOnly(9, 30), FollowUpOn = ACase.Day0.AddDays(7) }.Answer(2, "Yes");
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Track(t => t.ChangeInsurance(i => i.Log(call))));
        var page = CaseLinks.InsuranceCall(file.Id, call.Id);
        Dictionary<string, string> stands = new(StringComparer.Ordinal)
        {
            ["id"] = $"{call.Id}", ["date-month"] = "3", ["date-day"] = "2", ["date-year"] = "2026", ["time"] = "9:30 AM", ["person"] = "Pat", ["reference"] = "A 1",
            ["follow-up-month"] = "3", ["follow-up-day"] = "9", ["follow-up-year"] = "2026", ["answer-2"] = "Yes",
        };
        using var same = await owner.PostAsync(page, $"{page}/draft", [.. stands.Select(f => (f.Key, f.Value))]);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
        stands[field] = typed;
        using var kept = await owner.PostAsync(page, $"{page}/draft", [.. stands.Select(f => (f.Key, f.Value))]);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Equal(typed, string.Concat(Assert.Single((await app.StoredAsync(file, owner.Owner)).Drafts).Value.All(field)));
    }

    [Fact]
    public async Task Typing_for_a_call_that_is_not_there_is_not_kept()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        using var answer = await owner.PostAsync(CaseLinks.InsuranceCall(file.Id), $"{CaseLinks.InsuranceCall(file.Id, Guid.NewGuid())}/draft", [("answer-4", "About 40 dollars")]);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Theory]
    [InlineData(InsuranceKind.OriginalMedicare, "$283", "Ask lines 3, 4, and 5")]
    [InlineData(InsuranceKind.MedicareAdvantage, "Ask lines 3, 4, and 5", "$283")]
    public async Task The_hint_of_Medicare_stands_there_for_those_who_have_it_alone(InsuranceKind kind, string said, string notSaid)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Track(t => t.ChangeInsurance(i => i with { Kind = kind })));
        var page = await owner.ReadAsync(CaseLinks.InsuranceCall(file.Id));
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain(notSaid, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_gone_has_no_page()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        using var answer = await owner.GetAsync(CaseLinks.InsuranceCall(file.Id, Guid.NewGuid()));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static (string, string)[] Day(string month, string day) => [("date-month", month), ("date-day", day), ("date-year", "2026")];

    private async Task<IReadOnlyList<InsuranceCall>> CallsAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.Calls;
}
