using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Plan.StartDayPosts;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>A page of the start that stood open: from which day a wait counts, and what another tab said meanwhile.</summary>
public sealed class StartDayCountTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Theory]
    [InlineData("2026-02-27", 10)]
    [InlineData("2026-03-02", 13)]
    [InlineData("2026-03-05", 13)]
    [InlineData("next week", 13)]
    [InlineData(null, 13)]
    public async Task A_wait_counts_from_the_day_the_page_was_opened_and_never_from_one_to_come(string? counted, int days)
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        using var saved = await SayAsync(owner, file, ("answer", "after-wait"), ("count", "13"), ("unit", "days"), ("counted", counted ?? ""));
        Assert.Equal(ACase.Day0.AddDays(days), (await app.StoredAsync(file, owner.Owner)).Urgency!.SafeUntil);
    }

    [Fact]
    public async Task The_page_posts_the_day_on_which_it_was_opened()
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        Assert.Equal("2026-03-02", Value(await owner.ReadAsync(CaseLinks.StartDay(file.Id)), "counted"));
    }

    [Theory]
    [InlineData("13", "2026-02-16")]
    [InlineData("52", "2024-01-01")]
    public async Task A_wait_that_was_over_before_it_was_saved_is_asked_for_from_today_on(string count, string counted)
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        using var wrong = await SayAsync(owner, file, ("answer", "after-wait"), ("count", count), ("unit", "days"), ("counted", counted));
        var page = await wrong.Content.ReadAsStringAsync();
        Assert.Contains("That time is over.", page, StringComparison.Ordinal);
        Assert.Equal((count, "2026-03-02"), (Value(page, "count"), Value(page, "counted")));
        Assert.Equal(file.Urgency, (await app.StoredAsync(file, owner.Owner)).Urgency);
    }

    [Theory]
    [InlineData(Language.English, "from Friday, February 27 on?")]
    [InlineData(Language.Spanish, "a partir del viernes 27 de febrero?")]
    public async Task A_draft_finished_days_later_says_from_which_day_it_counts(Language language, string words)
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        var page = CaseLinks.StartDay(file.Id);
        using var kept = await owner.PostAsync(page, $"{page}/draft", ("answer", "after-wait"), ("count", "13"), ("unit", "days"), ("counted", "2026-02-27"));
        var opened = WebUtility.HtmlDecode(await owner.ReadAsync(page, language));
        Assert.Contains(words, opened, StringComparison.Ordinal);
        Assert.Equal("2026-02-27", Value(opened, "counted"));
    }

    [Fact]
    public async Task The_second_of_two_tabs_is_told_what_the_first_one_said_and_saves_once_more_to_keep_its_own()
    {
        var (file, owner) = await app.OwnedAsync(Waits(10));
        var opened = Value(await owner.ReadAsync(CaseLinks.StartDay(file.Id)), "opened");
        Assert.NotEmpty(opened);
        using var first = await SayAsync(owner, file, ("opened", opened), ("answer", "after-wait"), ("count", "2"), ("unit", "weeks"));
        (string, string)[] other = [("answer", "after-wait"), ("count", "12"), ("unit", "days")];
        using var second = await SayAsync(owner, file, [("opened", opened), .. other]);
        var told = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());
        Assert.Contains("Your doctor says it is safe to wait until Monday, March 16.", told, StringComparison.Ordinal);
        Assert.Equal(("12", ACase.Day0.AddDays(14)), (Value(told, "count"), (await app.StoredAsync(file, owner.Owner)).Urgency!.SafeUntil));
        using var again = await SayAsync(owner, file, [("opened", Value(told, "opened")), .. other]);
        Assert.Equal(ACase.Day0.AddDays(12), (await app.StoredAsync(file, owner.Owner)).Urgency!.SafeUntil);
    }

    [Fact]
    public async Task A_tab_in_which_nothing_was_said_leaves_what_another_one_said()
    {
        var (file, owner) = await app.OwnedAsync(Waits(10));
        var opened = Value(await owner.ReadAsync(CaseLinks.StartDay(file.Id)), "opened");
        using var first = await SayAsync(owner, file, ("opened", opened), ("answer", "right-away"));
        using var second = await SayAsync(owner, file, ("opened", opened), ("answer", "after-wait"), ("count", "10"), ("unit", "days"));
        Assert.Equal(new Urgency(YesNoUnknown.Yes, null), (await app.StoredAsync(file, owner.Owner)).Urgency);
    }
}
