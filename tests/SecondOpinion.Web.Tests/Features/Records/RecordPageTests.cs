using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content.Texts;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Records;

/// <summary>The page of one record: its forms, what is wrong with them, and what to do when it is late.</summary>
public sealed class RecordPageTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task How_it_was_asked_for_is_kept()
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today));
        using var answer = await owner.PostAsync(page, page, [("_handler", "ask"), ("record", "rec-slides"), .. Day("asked-on", Today.AddDays(-2)), ("asked-way", "Fax"), ("asked-whom", "أنا 🙂 <b>Ana</b>"), .. Day("promised", Today.AddDays(5))]);
        var item = (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides");
        Assert.Equal((RecordStatus.Asked, Today.AddDays(-2), ContactWay.Fax, "أنا 🙂 <b>Ana</b>", Today.AddDays(5)), (item.Status, item.AskedOn, item.AskedBy, item.AskedWhom, item.PromisedFor));
        Assert.DoesNotContain("<b>Ana", await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "31", "2026", "There is no such day.")]
    [InlineData("", "", "", "Enter the date, like {example}.")]
    [InlineData("1", "1", "next", "That day has not come yet. Enter today or a day before.")]
    [InlineData("1", "1", "1990", "That day is years away. Please check the year.")]
    public async Task A_day_on_which_nobody_can_have_asked_is_an_error_and_the_typing_stays(string month, string day, string year, string words)
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today));
        using var answer = await owner.PostAsync(page, page, ("_handler", "ask"), ("record", "rec-slides"), ("asked-on-month", month), ("asked-on-day", day), ("asked-on-year", YearOf(year)), ("asked-whom", "Ana"));
        var shown = await answer.Content.ReadAsStringAsync();
        var example = ExampleDay.Of(Today);
        Assert.Contains(words.Replace("{example}", string.Create(CultureInfo.InvariantCulture, $"{example.Month} {example.Day} {example.Year}"), StringComparison.Ordinal), shown, StringComparison.Ordinal);
        Assert.Contains("value=\"Ana\"", shown, StringComparison.Ordinal);
        Assert.Contains("<details class=\"details\" open", shown, StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Records);
    }

    [Fact]
    public async Task Days_in_the_wrong_order_and_ten_thousand_letters_are_said_and_kept()
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today).TrackRecord("rec-slides", item => item.Ask(Today.AddDays(-3), null, null, null)));
        var before = file.TrackedChanges;
        using var promised = await owner.PostAsync(page, page, [("_handler", "ask"), ("record", "rec-slides"), .. Day("asked-on", Today), .. Day("promised", Today.AddDays(-1))]);
        Assert.Contains("This day comes before you asked for it.", await promised.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var came = await owner.PostAsync(page, page, [("_handler", "came"), ("record", "rec-slides"), .. Day("came-on", Today.AddDays(-4))]);
        Assert.Contains("This day comes before you asked for it.", await came.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var much = new string('x', 10_000);
        using var noted = await owner.PostAsync(page, page, ("_handler", "holder"), ("record", "rec-slides"), ("note", much));
        var shown = await noted.Content.ReadAsStringAsync();
        Assert.Contains("Keep it to 1000 letters.", shown, StringComparison.Ordinal);
        Assert.Contains(much, shown, StringComparison.Ordinal);
        Assert.Equal(before, (await app.StoredAsync(file, owner.Owner)).TrackedChanges);
    }

    [Fact]
    public async Task Two_people_who_save_different_fields_of_a_record_both_keep_their_words()
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today));
        var helper = await app.HelperAsync(file, owner.Owner);
        var shown = await owner.ReadAsync(page);
        var (ask, came, holder) = (Opened(shown, "ask"), Opened(shown, "came"), Opened(shown, "holder"));
        await PostAsync(helper, "ask", [.. Day("asked-on", Today.AddDays(-2)), ("asked-way", "Fax"), ask]);
        await PostAsync(owner, "ask", [.. Day("asked-on", Today), ("asked-whom", "Ana"), ask]);
        await PostAsync(helper, "came", [.. Day("came-on", Today.AddDays(-1)), came]);
        await PostAsync(owner, "came", [.. Day("came-on", Today), ("missing", "Page 2"), came]);
        await PostAsync(helper, "holder", [("holder", "The lab"), holder]);
        await PostAsync(owner, "holder", [("note", "In the drawer"), holder]);
        var item = (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides");
        Assert.Equal((Today.AddDays(-2), ContactWay.Fax, "Ana"), (item.AskedOn, item.AskedBy, item.AskedWhom));
        Assert.Equal((Today.AddDays(-1), "Page 2"), (item.ReceivedOn, item.Missing));
        Assert.Equal(("The lab", "In the drawer"), (item.Holder, item.Note));

        async Task PostAsync(Browser who, string form, (string, string)[] fields)
        {
            using var answer = await who.PostAsync(page, page, [("_handler", form), ("record", "rec-slides"), .. fields]);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_same_field_of_a_record_saved_by_both_is_said_with_the_other_words()
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today));
        var opened = Opened(await owner.ReadAsync(page), "ask");
        (string, string)[] same = [("_handler", "ask"), ("record", "rec-slides"), .. Day("asked-on", Today)];
        using var first = await owner.PostAsync(page, page, [.. same, ("asked-way", "Fax"), opened]);
        using var second = await owner.PostAsync(page, page, [.. same, ("asked-way", "Mail"), opened]);
        var shown = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());
        Assert.Contains("It now says: “By fax”.", shown, StringComparison.Ordinal);
        Assert.Contains("id=\"asked-way-error\"", shown, StringComparison.Ordinal);
        Assert.Equal(ContactWay.Fax, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").AskedBy);
        using var meant = await owner.PostAsync(page, page, [.. same, ("asked-way", "Mail"), Opened(shown, "ask")]);
        Assert.Equal(ContactWay.Mail, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").AskedBy);
    }

    [Fact]
    public async Task What_came_what_is_missing_and_where_it_went_are_kept()
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(30), null, "Duke", null)));
        using var came = await owner.PostAsync(page, page, [("_handler", "came"), ("record", "rec-slides"), .. Day("came-on", Today), ("missing", "Page 2")]);
        using var sent = await owner.PostAsync(page, page, [("_handler", "send"), ("record", "rec-slides"), ("sent-to", TrackedCase.RequestId.ToString()), .. Day("sent-on", Today), ("sent-way", "Mail"), ("tracking", "1Z 999")]);
        var item = (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides");
        Assert.Equal((RecordStatus.Sent, "Page 2"), (item.Status, item.Missing));
        var copy = Assert.Single(item.Sendings);
        Assert.Equal((TrackedCase.RequestId, "Duke", "1Z 999"), (copy.RequestId, copy.Office, copy.TrackingNumber));

        using var arrived = await owner.PostAsync(page, page, ("_handler", "sendings"), ("record", "rec-slides"), ("arrived", copy.Id.ToString()));
        Assert.Equal(RecordStatus.TheyHaveIt, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Status);
        using var struck = await owner.PostAsync(page, page, ("_handler", "sendings"), ("record", "rec-slides"), ("strike", copy.Id.ToString()));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Sendings);
    }

    [Fact]
    public async Task A_copy_for_nobody_is_an_error()
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today));
        using var sent = await owner.PostAsync(page, page, [("_handler", "send"), ("record", "rec-slides"), ("sent-to", "other"), .. Day("sent-on", Today)]);
        Assert.Contains("Choose who gets it, or type the name.", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Records);
    }

    [Theory]
    [InlineData("Rushed", false)]
    [InlineData("Pulled", true)]
    public async Task A_late_record_has_three_ways_and_a_press_for_each(string deed, bool isPulled)
    {
        var (file, owner, page) = await SlidesAsync(ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(14), null, "Duke", null)));
        var shown = await owner.ReadAsync(page);
        Assert.Contains("I asked for a rush", shown, StringComparison.Ordinal);
        Assert.Contains("The new office gets it", shown, StringComparison.Ordinal);
        Assert.Contains(CaseLinks.VisitOf(file.Id, TrackedCase.RequestId), shown, StringComparison.Ordinal);
        using var pressed = await owner.PostAsync(page, page, ("_handler", "press"), ("mark", $"rec-slides:{deed}"));
        var item = (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides");
        Assert.Equal((RecordStatus.Asked, Today, isPulled), (item.Status, item.AskedOn, item.IsPulled));
        Assert.Equal(isPulled ? "Duke" : null, item.AskedWhom);
        Assert.DoesNotContain("Three things", await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_thirty_days_the_page_has_the_words_of_the_law_and_the_letter()
    {
        var asked = ACase.Rosa(Today).TrackRecord("rec-labs", item => item.Ask(Today.AddDays(-30), null, null, null)).TrackRecord("rec-slides", item => item.Ask(Today.AddDays(-30), null, null, null));
        var (file, owner, slides) = await SlidesAsync(asked);
        var shown = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Record(file.Id, Domain.Planning.CasePlan.Of(file, app.Services.GetRequiredService<ContentLibrary>().Rules, Today).Records.PositionOf("rec-labs")!.Value)));
        Assert.Contains("May I talk to the person in charge of privacy?", shown, StringComparison.Ordinal);
        Assert.Contains("/letters/D2/", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("/letters/D2/", await owner.ReadAsync(slides), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_an_older_list_still_means_its_own_record()
    {
        var (file, owner, _) = await SlidesAsync(ACase.Rosa(Today));
        var other = CaseLinks.Record(file.Id, 1);
        using var answer = await owner.PostAsync(other, other, ("_handler", "holder"), ("record", "rec-slides"), ("note", "Mine"));
        var records = (await app.StoredAsync(file, owner.Owner)).Tracking.Records;
        Assert.Equal("Mine", Assert.Single(records).Value.Note);
        Assert.StartsWith(CaseLinks.Record(file.Id, 3), Browser.Next(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    public async Task A_place_that_is_not_on_the_list_has_no_page(int position)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        using var answer = await owner.GetAsync(CaseLinks.Record(file.Id, position));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string YearOf(string year) => year is "next" ? $"{Today.Year + 1}" : year;

    // Slides are third on the list of a blood cancer.
    private async Task<(CaseFile File, Browser Owner, string Page)> SlidesAsync(CaseFile answers)
    {
        var (file, owner) = await app.OwnedAsync(answers);
        return (file, owner, CaseLinks.Record(file.Id, 3));
    }

    private static (string, string) Opened(string page, string form) => VisitPages.TwoTypingTests.Opened(page, form);

    private static (string, string)[] Day(string field, DateOnly day) =>
        [($"{field}-month", $"{day.Month}"), ($"{field}-day", $"{day.Day}"), ($"{field}-year", $"{day.Year}")];
}
