using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Records;

/// <summary>The forms of a record that has come already, and a form that is sent twice.</summary>
public sealed class RecordFormsTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly DateOnly Today = ACase.Day0;

    [Fact]
    public async Task How_a_record_was_asked_for_that_is_sent_already_leaves_it_sent()
    {
        var (file, owner, page) = await SlidesAsync(item => item.Ask(Today.AddDays(-9), null, null, null).Receive(Today.AddDays(-4), null).MoveTo(RecordStatus.Sent, Today.AddDays(-3)));
        using var noted = await owner.PostAsync(page, page, [("_handler", "ask"), ("record", "rec-slides"), .. Day("asked-on", Today.AddDays(-8)), ("asked-whom", "Ana")]);
        var item = await ItemAsync(file, owner);
        Assert.Equal((RecordStatus.Sent, Today.AddDays(-8), "Ana"), (item.Status, item.AskedOn, item.AskedWhom));
    }

    [Fact]
    public async Task A_day_of_asking_after_it_came_is_said_with_the_typing_kept()
    {
        var (file, owner, page) = await SlidesAsync(item => item.Receive(Today.AddDays(-4), null));
        using var refused = await owner.PostAsync(page, page, [("_handler", "ask"), ("record", "rec-slides"), .. Day("asked-on", Today.AddDays(-3)), ("asked-whom", "Ana")]);
        var shown = await refused.Content.ReadAsStringAsync();
        Assert.Contains("This day comes after the day it came. Please check both dates.", shown, StringComparison.Ordinal);
        Assert.Contains("value=\"Ana\"", shown, StringComparison.Ordinal);
        Assert.Null((await ItemAsync(file, owner)).AskedOn);
    }

    [Theory]
    [InlineData("ask", RecordStatus.GotIt, null, -4)]
    [InlineData("ask", RecordStatus.Sent, -2, -4)]
    [InlineData("came", RecordStatus.Sent, -2, -4)]
    [InlineData("came", RecordStatus.Asked, -2, -4)]
    [InlineData("came", RecordStatus.Asked, -2, null)]
    public async Task No_form_refuses_the_day_that_stands_in_it(string form, RecordStatus status, int? asked, int? came)
    {
        var (file, owner, page) = await SlidesAsync(_ => new RecordItem { Status = status, AskedOn = DayOf(asked), ReceivedOn = DayOf(came) });
        var boxes = form is "ask" ? "asked-on" : "came-on";
        var shown = await owner.ReadAsync(page);
        (string, string)[] day = [.. new[] { "month", "day", "year" }.Select(box => ($"{boxes}-{box}", Value(shown, $"{boxes}-{box}")))];
        using var saved = await owner.PostAsync(page, page, [("_handler", form), ("record", "rec-slides"), .. day, (form is "ask" ? "asked-whom" : "missing", "Page 2")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var item = await ItemAsync(file, owner);
        Assert.Equal("Page 2", form is "ask" ? item.AskedWhom : item.Missing);
    }

    [Theory]
    [InlineData("Rushed")]
    [InlineData("Pulled")]
    public async Task A_press_from_a_page_that_still_waits_for_it_leaves_a_record_that_is_here(string deed)
    {
        var (file, owner, page) = await SlidesAsync(item => item.Receive(Today.AddDays(-4), null));
        using var pressed = await owner.PostAsync(page, page, ("_handler", "press"), ("mark", $"rec-slides:{deed}"));
        Assert.Equal(HttpStatusCode.Redirect, pressed.StatusCode);
        Assert.Equal((RecordStatus.GotIt, null), await ItemAsync(file, owner) is var item ? (item.Status, item.AskedOn) : default);
    }

    [Fact]
    public async Task A_copy_that_is_sent_twice_by_one_form_is_one_and_another_from_the_same_form_is_a_second()
    {
        var (file, owner, page) = await SlidesAsync(item => item.Receive(Today, null));
        Assert.Matches("name=\"copy\" value=\"[0-9a-f-]{36}\"", await owner.ReadAsync(page));
        (string, string) form = ("copy", $"{Guid.NewGuid()}");
        foreach (var office in new[] { "Duke", "Duke", "Mayo", "Mayo" })
        {
            using var sent = await owner.PostAsync(page, page, [("_handler", "send"), ("record", "rec-slides"), form, ("sent-to", "other"), ("sent-office", office), .. Day("sent-on", Today)]);
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }

        Assert.Equal(["Mayo", "Duke"], (await ItemAsync(file, owner)).Sendings.Select(s => s.Office));
    }

    private static DateOnly? DayOf(int? days) => days is { } ago ? Today.AddDays(ago) : null;

    private static string Value(string page, string field) => page.Split($"name=\"{field}\"")[1].Split("value=\"")[1].Split('"')[0];

    private static (string, string)[] Day(string field, DateOnly day) =>
        [($"{field}-month", $"{day.Month}"), ($"{field}-day", $"{day.Day}"), ($"{field}-year", $"{day.Year}")];

    // Slides are third on the list of a blood cancer.
    private async Task<(CaseFile File, Browser Owner, string Page)> SlidesAsync(Func<RecordItem, RecordItem> change)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().TrackRecord("rec-slides", change));
        return (file, owner, CaseLinks.Record(file.Id, 3));
    }

    private async Task<RecordItem> ItemAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides");
}
