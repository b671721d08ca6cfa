using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Records;

/// <summary>When a record that was asked for is to be called about, and why: every page says the same.</summary>
public sealed class RecordCallPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    private const string Slides = "rec-slides";

    [Fact]
    public async Task Where_the_visit_is_near_the_pages_say_so_and_that_a_call_is_due()
    {
        var (file, owner) = await app.OwnedAsync(Asked(-7, promised: null).Visiting(new Visit(Day(3), null, null, null)));
        var page = await owner.ReadAsync(CaseLinks.Record(file.Id, 3));
        Assert.Contains("The visit is near, and it has not come. Ask if it can come before the visit.", page, StringComparison.Ordinal);
        Assert.Contains("I called", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Call about it on", page, StringComparison.Ordinal);
        Assert.Contains("Call and ask: ", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        Assert.Contains("Call again about: ", await owner.ReadAsync(CaseLinks.Timeline(file.Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Call about it on Thursday, March 5")]
    [InlineData(9, "Call about it on Thursday, March 12")]
    public async Task A_promise_for_a_later_day_puts_the_call_off_on_the_page_and_among_those_waited_for(int? promised, string words)
    {
        var (file, owner) = await app.OwnedAsync(Asked(-7, promised));
        Assert.Contains(words, await owner.ReadAsync(CaseLinks.Record(file.Id, 3)), StringComparison.Ordinal);
        Assert.Contains($"call on {words["Call about it on ".Length..]}", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_nobody_answered_on_the_day_it_came_was_not_about_the_part_that_is_missing()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(-7), null, null, null).NotReached(Day(-1)).Receive(Day(-1), "Page 2")));
        Assert.DoesNotContain("You called on Sunday, March 1, and nobody answered", await owner.ReadAsync(CaseLinks.Record(file.Id, 3)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_again_after_a_call_the_days_are_counted_from_the_asking()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(-30), null, null, null).Check(Day(-20)).Ask(Day(-12), null, null, null)));
        Assert.Contains("You asked 12 days ago, and it has not come.", await owner.ReadAsync(CaseLinks.Record(file.Id, 3)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_day_of_the_visit_no_page_says_to_call_about_a_record()
    {
        var (file, owner) = await app.OwnedAsync(Asked(-10, promised: null).Visiting(new Visit(Day(0), null, null, null)));
        Assert.DoesNotContain("I called", await owner.ReadAsync(CaseLinks.Record(file.Id, 3)), StringComparison.Ordinal);
        Assert.DoesNotContain("Call and ask: ", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        Assert.DoesNotContain("Call again about: ", await owner.ReadAsync(CaseLinks.Timeline(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_that_was_broken_is_the_reason_that_is_told()
    {
        var (file, owner) = await app.OwnedAsync(Asked(-7, promised: -1));
        Assert.Contains("They said it would come by", WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Record(file.Id, 3))), StringComparison.Ordinal);
        Assert.Contains("Call and ask: ", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_call_that_nobody_answered_is_one_press_and_is_due_again_on_the_next_open_day(bool byHelper, bool onList)
    {
        var (file, owner) = await app.OwnedAsync(Asked(-10, promised: null));
        var who = byHelper ? await app.HelperAsync(file, owner.Owner) : owner;
        var page = onList ? CaseLinks.Records(file.Id) : CaseLinks.Record(file.Id, 3);
        Assert.Contains("Nobody answered", await who.ReadAsync(page), StringComparison.Ordinal);
        using var pressed = await who.PostAsync(page, page, ("_handler", onList ? "records" : "press"), ("mark", $"{Slides}:NobodyAnswered"));
        var after = WebUtility.HtmlDecode(await who.ReadAsync(CaseLinks.Record(file.Id, 3)));
        Assert.Contains($"{(byHelper ? "Called" : "You called")} on Monday, March 2, and nobody answered", after, StringComparison.Ordinal);
        Assert.Contains("Call about it on Tuesday, March 3", after, StringComparison.Ordinal);
        Assert.Contains("Called, and nobody answered", after, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"rec-slides:NobodyAnswered\"", after, StringComparison.Ordinal);
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.Null(stored.Tracking.Record(Slides).CheckedOn);
        Assert.Equal(file.Tracking.Record(Slides), stored.TakeBack(stored.TrackedChanges).Tracking.Record(Slides));
    }

    [Fact]
    public async Task A_part_that_is_missing_is_said_on_the_list_the_plan_and_paper_until_it_came()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(-7), null, null, null).Receive(Day(-1), "Page 2")));
        var page = CaseLinks.Record(file.Id, 3);
        var shown = await owner.ReadAsync(page);
        Assert.All(["I have part of it", "One part is missing: Page 2.", "The missing part came", "Nobody answered"], words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.Contains("I have part of it", await owner.ReadAsync(CaseLinks.Records(file.Id)), StringComparison.Ordinal);
        Assert.Contains("Ask for the missing part of this: ", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        Assert.Contains("It came with a part missing.", await owner.ReadAsync(CaseLinks.Timeline(file.Id)), StringComparison.Ordinal);
        Assert.Contains("Still missing: Page 2", await owner.ReadAsync(CaseLinks.Print(file.Id, "records")), StringComparison.Ordinal);

        using var called = await owner.PostAsync(page, page, ("_handler", "press"), ("mark", $"{Slides}:Called"));
        Assert.Contains("the missing part of ", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        Assert.Contains("Call about it on Thursday, March 12", await owner.ReadAsync(page), StringComparison.Ordinal);

        using var came = await owner.PostAsync(page, page, ("_handler", "press"), ("mark", $"{Slides}:PartCame"));
        var over = await owner.ReadAsync(page);
        Assert.Contains("This was missing: Page 2", over, StringComparison.Ordinal);
        Assert.DoesNotContain("I have part of it", over, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_says_whom_one_asked_and_the_day_they_promised()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(-2), ContactWay.Phone, "Ana at Mercy", Day(5))));
        var paper = await owner.ReadAsync(CaseLinks.Print(file.Id, "records"));
        Assert.Contains("I asked: Ana at Mercy", paper, StringComparison.Ordinal);
        Assert.Contains("They said it comes by ", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_at_home_has_its_day_on_all_dates_and_in_a_calendar_that_names_nothing()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Visiting(new Visit(Day(30), null, null, null)));
        var dates = await owner.ReadAsync(CaseLinks.Timeline(file.Id));
        var at = dates.IndexOf("Good to have it ready by this day: ", StringComparison.Ordinal);
        Assert.True(at >= 0);
        var link = dates.IndexOf("/calendar/", at, StringComparison.Ordinal);
        var day = await owner.ReadAsync($"/cases/{file.Id}{dates[link..dates.IndexOf('"', link)]}");
        Assert.Contains("SUMMARY:Get papers ready", day, StringComparison.Ordinal);
    }

    private static CaseFile Asked(int on, int? promised) =>
        ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(on), ContactWay.Phone, null, promised is { } days ? Day(days) : null));

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
