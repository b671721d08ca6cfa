using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Requests;

/// <summary>A day to call again on which many offices are closed. Today is Monday, March 2, 2026.</summary>
public sealed class CallAgainTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Theory]
    [InlineData("3", "7", "That day is a Saturday. Is it right?")]
    [InlineData("5", "25", "That day is a holiday. Many offices are closed then. Is it right?")]
    public async Task It_is_asked_about_once_and_can_be_put_right(string month, string day, string asks)
    {
        var (file, owner) = await OwnedAsync();
        var contact = CaseLinks.Request(file.Id, Duke, "contact");
        var form = Form(Guid.NewGuid(), month, day);
        using var saved = await owner.PostAsync(contact, contact, form);
        Assert.Contains(asks, await owner.ReadAsync(Browser.Next(saved)), StringComparison.Ordinal);

        // Put right from there, it is the same line of the log.
        var line = CaseLinks.ContactLine(file.Id, Duke, Assert.Single(await LogAsync(file, owner)).Id);
        Assert.Contains(line, await owner.ReadAsync(Browser.Next(saved)), StringComparison.Ordinal);
        Assert.Contains("Send the slides", await owner.ReadAsync(line), StringComparison.Ordinal);
        using var left = await owner.PostAsync(line, line, form);
        Assert.DoesNotContain("set=", Browser.Next(left), StringComparison.Ordinal);
        using var moved = await owner.PostAsync(line, line, Form((await LogAsync(file, owner))[0].Id, "3", "9"));
        Assert.DoesNotContain("Is it right?", await owner.ReadAsync(Browser.Next(moved)), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 9), Assert.Single(await LogAsync(file, owner)).CallBackOn);
    }

    [Fact]
    public async Task A_helper_is_asked_too_and_offered_no_line_to_change()
    {
        var (file, owner) = await OwnedAsync();
        var helper = await app.HelperAsync(file, owner.Owner);
        var contact = CaseLinks.Request(file.Id, Duke, "contact");
        using var saved = await helper.PostAsync(contact, contact, Form(Guid.NewGuid(), "3", "7"));
        var page = await helper.ReadAsync(Browser.Next(saved));
        Assert.Contains("That day is a Saturday.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("?line=", page, StringComparison.Ordinal);
        var line = Assert.Single(await LogAsync(file, owner)).Id;
        Assert.DoesNotContain("Send the slides", await helper.ReadAsync(CaseLinks.ContactLine(file.Id, Duke, line)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_later_call_says_when_to_call_again_an_old_line_put_right_asks_about_no_day()
    {
        var (file, owner) = await OwnedAsync();
        var contact = CaseLinks.Request(file.Id, Duke, "contact");
        using var later = await owner.PostAsync(contact, contact, Form(Guid.NewGuid(), "3", "7"));
        using var older = await owner.PostAsync(contact, contact, [.. Form(Guid.NewGuid(), "3", "8").Where(field => field.Item1 is not "day-day"), ("day-day", "1")]);
        Assert.DoesNotContain("set=", Browser.Next(older), StringComparison.Ordinal);
        Assert.Equal(2, (await LogAsync(file, owner)).Count);
    }

    [Fact]
    public async Task A_day_to_call_the_health_plan_again_is_asked_about_in_the_same_way()
    {
        var (file, owner) = await OwnedAsync();
        var call = CaseLinks.InsuranceCall(file.Id);
        using var saved = await owner.PostAsync(call, call, ("_handler", "call"), ("date-month", "3"), ("date-day", "2"), ("date-year", "2026"), ("follow-up-month", "3"), ("follow-up-day", "8"), ("follow-up-year", "2026"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("That day is a Sunday.", await owner.ReadAsync(Browser.Next(saved)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", true)]
    [InlineData("9", false)]
    public async Task The_address_after_a_visit_was_saved_says_that_a_day_was_set_only_where_there_is_something_to_ask(string day, bool asks)
    {
        var (file, owner) = await OwnedAsync();
        var when = CaseLinks.VisitOf(file.Id, Duke, "when");
        (string, string)[] form = [("_handler", "visit"), ("go", "save"), ("date-month", "3"), ("date-day", day), ("date-year", "2026")];
        using var saved = await owner.PostAsync(when, when, form);
        Assert.Equal(asks, Browser.Next(saved).Contains("set=day", StringComparison.Ordinal));
        Assert.Equal(asks, (await owner.ReadAsync(Browser.Next(saved))).Contains("Is it right?", StringComparison.Ordinal));
        using var again = await owner.PostAsync(when, when, form);
        Assert.DoesNotContain("set=day", Browser.Next(again), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("5", 5)]
    public async Task Where_nobody_answered_the_next_open_day_is_put_in_unless_another_is_typed_and_one_press_takes_it_back(string day, int expected)
    {
        var (file, owner) = await OwnedAsync();
        var contact = CaseLinks.Request(file.Id, Duke, "contact");
        Assert.Contains("We then put in the next day with open offices to call again.", await owner.ReadAsync(contact), StringComparison.Ordinal);
        var form = Form(Guid.NewGuid(), day.Length > 0 ? "3" : "", day).Where(field => field.Item1 is not "said").Select(field => field.Item1 is "call-back-year" && day.Length == 0 ? (field.Item1, "") : field);
        using var saved = await owner.PostAsync(contact, contact, [.. form, ("no-answer", "yes")]);
        var page = await owner.ReadAsync(Browser.Next(saved));
        Assert.Contains("Nobody answered.", page, StringComparison.Ordinal);
        Assert.Contains($"March {expected}", page, StringComparison.Ordinal);
        var asked = (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;
        Assert.Equal((RequestStatus.Considering, new DateOnly(2026, 3, expected)), (asked.Status, asked.CallBackOn!.Value));
        Assert.Contains("Nobody answered: Duke", await owner.ReadAsync(CaseLinks.Timeline(file.Id)), StringComparison.Ordinal);

        using var undone = await owner.PostAsync(Browser.Next(saved), Browser.Next(saved), ("_handler", "take-back"));
        Assert.Empty(await LogAsync(file, owner));
    }

    [Fact]
    public async Task A_try_that_nobody_answered_brings_no_planned_day_forward()
    {
        var (file, owner) = await OwnedAsync();
        var contact = CaseLinks.Request(file.Id, Duke, "contact");
        using var planned = await owner.PostAsync(contact, contact, Form(Guid.NewGuid(), "3", "20"));
        var tried = Form(Guid.NewGuid(), "", "").Where(field => field.Item1 is not "said").Select(field => field.Item1 is "call-back-year" ? (field.Item1, "") : field);
        using var saved = await owner.PostAsync(contact, contact, [.. tried, ("no-answer", "yes")]);
        Assert.Equal(2, (await LogAsync(file, owner)).Count);
        Assert.Equal(new DateOnly(2026, 3, 20), (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.CallBackOn);
    }

    private Task<(CaseFile File, Browser Owner)> OwnedAsync() => app.OwnedAsync(ACase.Rosa()
        .AddRequest(new OpinionRequest(Duke, "Duke"))
        .Track(tracking => tracking.ChangeInsurance(insurance => insurance with { Kind = InsuranceKind.Employer })));

    private static (string, string)[] Form(Guid id, string month, string day) =>
    [
        ("_handler", "contact"), ("id", $"{id}"), ("day-month", "3"), ("day-day", "2"), ("day-year", "2026"), ("way", "phone"), ("said", "Send the slides"),
        ("call-back-month", month), ("call-back-day", day), ("call-back-year", "2026"),
    ];

    private async Task<IReadOnlyList<Contact>> LogAsync(CaseFile file, Browser owner) =>
        (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Contacts;
}
