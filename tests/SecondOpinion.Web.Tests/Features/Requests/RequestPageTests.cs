using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Requests;

public sealed class RequestPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Theory]
    [InlineData(RequestStatus.Called)]
    [InlineData(RequestStatus.WaitingForRecords)]
    [InlineData(RequestStatus.Scheduled)]
    [InlineData(RequestStatus.Visited)]
    [InlineData(RequestStatus.OpinionAwaited)]
    [InlineData(RequestStatus.Received)]
    [InlineData(RequestStatus.Declined)]
    [InlineData(RequestStatus.Cancelled)]
    public async Task Every_status_is_one_press_away_from_today_on_and_can_be_taken_back(RequestStatus status)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.Request(file.Id, Duke);
        Assert.Contains($"value=\"{status}\"", await owner.ReadAsync(page), StringComparison.Ordinal);
        using var moved = await owner.PostAsync(page, page, ("_handler", "status"), ("status", status.ToString()));
        var request = await RequestAsync(file, owner);
        Assert.Equal((status, ACase.Day0), (request.Status, request.Since));

        var saved = moved.Headers.Location!.PathAndQuery;
        using var undone = await owner.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Equal(RequestStatus.Considering, (await RequestAsync(file, owner)).Status);
    }

    [Fact]
    public async Task The_number_is_there_to_tap_and_the_website_says_where_it_leads()
    {
        var (file, owner) = await app.OwnedAsync(Asked(r => r with { Phone = "(919) 555-0100", Website = new Uri("https://www.example.org/second-opinion?from=list") }));
        var page = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Request(file.Id, Duke)));
        Assert.Contains("<a href=\"tel:+19195550100\" rel=\"noreferrer\">(919) 555-0100</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://www.example.org/second-opinion?from=list\" rel=\"noreferrer\">Go to www.example.org</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_the_place_stands_in_the_form_of_a_new_visit_and_gives_way_to_what_is_typed()
    {
        const string address = "2 Elm St, Durham, NC 27710";
        var (file, owner) = await app.OwnedAsync(Asked(r => r with { Address = address }));
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        Assert.Contains(address, await owner.ReadAsync(form), StringComparison.Ordinal);
        (string, string)[] fields = [("_handler", "visit"), ("go", "save"), ("address", "")];
        using var wrong = await owner.PostAsync(form, form, fields);
        Assert.DoesNotContain(address, await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var right = await owner.PostAsync(form, form, [.. fields, ("date-month", "4"), ("date-day", "1"), ("date-year", "2026")]);
        Assert.Null((await RequestAsync(file, owner)).Visit!.Address);
        Assert.DoesNotContain(address, await owner.ReadAsync(form), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RequestStatus.Declined, "it is not about you")]
    [InlineData(RequestStatus.Cancelled, "It is fine to stop.")]
    public async Task A_no_comes_with_kind_words(RequestStatus status, string words)
    {
        var (file, owner) = await app.OwnedAsync(Asked(r => r.MoveTo(status, ACase.Day0)));
        Assert.Contains(words, await owner.ReadAsync(CaseLinks.Request(file.Id, Duke)), StringComparison.Ordinal);
        Assert.Contains("Ask them again", await owner.ReadAsync(CaseLinks.Request(file.Id, Duke)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(0, true)]
    public async Task After_a_no_a_visit_that_is_still_to_come_no_longer_stands_there(int days, bool stands)
    {
        var visit = new Visit(ACase.Day0.AddDays(days), null, "Duke Center", null);
        var (file, owner) = await app.OwnedAsync(Asked(r => r.MoveTo(RequestStatus.Declined, ACase.Day0) with { Visit = visit }));
        Assert.Equal(stands, (await owner.ReadAsync(CaseLinks.Request(file.Id, Duke))).Contains("Duke Center", StringComparison.Ordinal));
        Assert.DoesNotContain("Make this my choice", await owner.ReadAsync(CaseLinks.Requests(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_written_down_and_taken_out()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        using var saved = await owner.PostAsync(form, form, ("_handler", "contact"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone"), ("who", "Ann"), ("said", "Send the slides"), ("call-back-month", "3"), ("call-back-day", "9"), ("call-back-year", "2026"));
        var request = await RequestAsync(file, owner);
        Assert.Equal((RequestStatus.Called, new DateOnly(2026, 3, 1)), (request.Status, request.Since!.Value));
        var contact = Assert.Single(request.Contacts);
        Assert.Equal((new DateOnly(2026, 3, 1), "Ann", "Send the slides", new DateOnly(2026, 3, 9)), (contact.Day, contact.Who, contact.Said, contact.CallBackOn!.Value));

        var page = CaseLinks.Request(file.Id, Duke);
        Assert.Contains("Call again on Monday, March 9.", await owner.ReadAsync(page), StringComparison.Ordinal);
        using var struck = await owner.PostAsync(page, page, ("_handler", "strike"), ("strike", contact.Id.ToString()));
        Assert.Empty((await RequestAsync(file, owner)).Contacts);
    }

    [Theory]
    [InlineData("2", "30", "2026", "", "", "", "There is no such day.")]
    [InlineData("2", "", "2026", "", "", "", "Part of the date is missing.")]
    [InlineData("3", "3", "2026", "", "", "", "That day has not come yet.")]
    [InlineData("3", "1", "2026", "2", "28", "2026", "The day to call again comes before the call.")]
    [InlineData("2", "25", "2026", "3", "1", "2026", "That day has passed. Enter today or a later day.")]
    [InlineData("3", "1", "2026", "x", "1", "2026", "If you are not sure, leave it blank.")]
    [InlineData("3", "1", "2026", "3", "1", "2036", "That day is years away.")]
    public async Task A_call_on_a_day_that_cannot_be_is_said_with_the_typing_kept(string month, string day, string year, string backMonth, string backDay, string backYear, string words)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        using var answer = await owner.PostAsync(form, form, ("_handler", "contact"), ("day-month", month), ("day-day", day), ("day-year", year), ("way", "phone"), ("said", "kept <b>words</b>"), ("call-back-month", backMonth), ("call-back-day", backDay), ("call-back-year", backYear));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("kept &lt;b&gt;words&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Empty((await RequestAsync(file, owner)).Contacts);
    }

    [Fact]
    public async Task Ten_thousand_letters_are_refused_beside_the_field_and_none_is_cut()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        var text = string.Concat(Enumerable.Repeat("0123456789", 1000));
        using var answer = await owner.PostAsync(form, form, ("_handler", "contact"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone"), ("said", text));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Keep it to 2000 letters.", page.Replace("2,000", "2000", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_asked_for_is_kept_and_a_due_day_may_not_have_passed()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var form = CaseLinks.Request(file.Id, Duke, "details");
        (string, string)[] fields = [("_handler", "details"), ("name", "Duke"), ("phone", "+1 (919) 555-0101 ext 7"), ("kind", "virtual"), ("asked-for", "Slides"), ("price", "$950"), ("opinion-by-month", "4"), ("opinion-by-day", "1"), ("opinion-by-year", "2026")];
        using var past = await owner.PostAsync(form, form, [.. fields, ("records-by-month", "2"), ("records-by-day", "20"), ("records-by-year", "2026")]);
        Assert.Contains("That day has passed.", await past.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var fine = await owner.PostAsync(form, form, [.. fields, ("records-by-month", "march"), ("records-by-day", "20"), ("records-by-year", "26")]);

        var request = await RequestAsync(file, owner);
        Assert.Equal((VisitType.Virtual, "Slides", "$950", new DateOnly(2026, 3, 20), new DateOnly(2026, 4, 1)), (request.Kind, request.AskedFor, request.Price, request.RecordsBy!.Value, request.OpinionBy!.Value));
        Assert.Equal("+1 (919) 555-0101 ext 7", request.Phone);
    }

    [Theory]
    [InlineData(RequestStatus.Visited)]
    [InlineData(RequestStatus.Received)]
    public async Task What_comes_after_the_visit_is_refused_with_words_before_its_day(RequestStatus status)
    {
        var (file, owner) = await app.OwnedAsync(Asked(r => r.Book(new Visit(ACase.Day0.AddDays(5), null, null, null), ACase.Day0)));
        var page = CaseLinks.Request(file.Id, Duke);
        using var refused = await owner.PostAsync(page, page, ("_handler", "status"), ("status", status.ToString()));
        Assert.Contains("The visit is still to come.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(RequestStatus.Scheduled, (await RequestAsync(file, owner)).Status);
    }

    [Fact]
    public async Task Words_where_a_phone_number_goes_are_said_with_the_typing_kept()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        foreach (var (form, handler) in new[] { (CaseLinks.Request(file.Id, Duke, "details"), "details"), (CaseLinks.Requests(file.Id), "add") })
        {
            using var answer = await owner.PostAsync(form, form, ("_handler", handler), ("name", "Duke"), ("kind", "virtual"), ("phone", "call me maybe"));
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("A phone number has at least 7 digits.", page, StringComparison.Ordinal);
            Assert.Contains("value=\"call me maybe\"", page, StringComparison.Ordinal);
            Assert.Contains("aria-describedby=\"phone-error\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_request_is_taken_off_the_list_and_brought_back()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.Request(file.Id, Duke);
        using var removed = await owner.PostAsync(page, page, ("_handler", "remove"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Requests);
        using var gone = await owner.GetAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

        var saved = removed.Headers.Location!.PathAndQuery;
        using var undone = await owner.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Equal("Duke", (await RequestAsync(file, owner)).Name);
    }

    [Fact]
    public async Task A_call_leaves_what_was_said_of_the_stages()
    {
        var (file, owner) = await app.OwnedAsync(Asked().MarkStage(PlanStage.Visited, StageStatus.Done));
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        using var saved = await owner.PostAsync(form, form, ("_handler", "contact"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "portal"));
        Assert.Equal(StageStatus.Done, (await app.StoredAsync(file, owner.Owner)).StageMarks[PlanStage.Visited]);
    }

    private static CaseFile Asked(Func<OpinionRequest, OpinionRequest>? change = null) =>
        ACase.Rosa().AddRequest((change ?? (r => r))(new OpinionRequest(Duke, "Duke")));

    private async Task<OpinionRequest> RequestAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;
}
