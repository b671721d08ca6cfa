using System.Net;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Plan.StartDayPosts;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>Half typed answers of when treatment must start.</summary>
public sealed class StartDayTypingTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task What_is_half_typed_is_kept_and_shown_until_it_is_saved()
    {
        var (file, owner) = await app.OwnedAsync(Set(new DateOnly(2026, 4, 20)));
        var page = CaseLinks.StartDay(file.Id);
        using var kept = await owner.PostAsync(page, $"{page}/draft", ("answer", "after-wait"), ("count", "9"), ("unit", "weeks"));
        Assert.Equal((HttpStatusCode.NoContent, file.Urgency), (kept.StatusCode, (await app.StoredAsync(file, owner.Owner)).Urgency));
        var typed = await owner.ReadAsync(page);
        Assert.Equal(("after-wait", "9"), (Chosen(typed), Value(typed, "count")));
        using var saved = await SayAsync(owner, file, ("answer", "no-day"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task What_could_not_be_saved_is_there_when_the_page_is_opened_again()
    {
        var (file, owner) = await app.OwnedAsync(Unsure());
        using var wrong = await SayAsync(owner, file, ("answer", "after-wait"), ("count", "99"), ("unit", "weeks"));
        Assert.Equal("99", Value(await owner.ReadAsync(CaseLinks.StartDay(file.Id)), "count"));
    }
}
