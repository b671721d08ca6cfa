using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.VisitPages;

public sealed class VisitPagesTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();
    private static readonly Visit Booked = new(ACase.Day0.AddDays(14), new TimeOnly(9, 30), "Duke", "Dr. Alvarez");

    [Fact]
    public async Task A_first_day_makes_a_request_and_a_later_look_leads_to_its_visit()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Walter());
        var visit = CaseLinks.Visit(file.Id);
        using var saved = await owner.PostAsync(visit, visit, [.. When("3", "16", "2026"), ("place", "Duke"), ("zone", "central"), ("time", "2:30 p. m.")]);
        var request = Assert.Single((await app.StoredAsync(file, owner.Owner)).Tracking.Requests);
        Assert.Equal(("Duke", VisitType.Virtual, RequestStatus.Scheduled), (request.Name, request.Kind, request.Status));
        Assert.Equal(("America/Chicago", new TimeOnly(14, 30), VisitTask.ToDo), (request.Visit!.TimeZone, request.Visit.Time!.Value, request.Visit.LinkTest));
        using var later = await owner.GetAsync(visit);
        Assert.EndsWith(CaseLinks.VisitOf(file.Id, request.Id), later.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_several_offices_are_open_the_person_says_whose_day_it_is()
    {
        var mayo = Guid.NewGuid();
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke")).AddRequest(new OpinionRequest(mayo, "Mayo")));
        var page = await owner.ReadAsync(CaseLinks.Visit(file.Id));
        Assert.Contains("Which office is the visit at?", page, StringComparison.Ordinal);
        Assert.All([Duke, mayo], office => Assert.Contains(CaseLinks.VisitOf(file.Id, office, "when"), page, StringComparison.Ordinal));

        var (one, hers) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke")));
        using var straight = await hers.GetAsync(CaseLinks.Visit(one.Id));
        Assert.EndsWith(CaseLinks.VisitOf(one.Id, Duke), straight.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Enter the date of the visit, like 3 27 2026.", "", "", "")]
    [InlineData("", "Enter the date of the visit, like 3 27 2026.", "soon", "1", "2026")]
    [InlineData("", "There is no such day.", "2", "30", "2026")]
    [InlineData("", "Part of the date is missing.", "3", "", "2026")]
    [InlineData("", "This day has passed. If the visit has already been, tick the box below the date.", "3", "1", "2026")]
    [InlineData("yes", "This day has not come yet.", "3", "3", "2026")]
    [InlineData("yes", "That day is years away.", "3", "1", "2022")]
    public async Task A_day_that_cannot_be_is_said_kindly_with_the_typing_kept(string was, string words, string month, string day, string year)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        using var answer = await owner.PostAsync(form, form, [.. When(month, day, year), ("was", was), ("place", "<i>Duke</i>"), ("address", "12 Elm\nDurham")]);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;Duke&lt;/i&gt;", page, StringComparison.Ordinal);
        Assert.Contains("12 Elm", page, StringComparison.Ordinal);
        Assert.Null((await RequestAsync(file, owner)).Visit);
    }

    [Theory]
    [InlineData("3", "15", "That day is a Sunday. Is it right?")]
    [InlineData("5", "25", "That day is a holiday.")]
    [InlineData("3", "16", null)]
    public async Task A_day_on_which_offices_are_closed_is_saved_and_then_asked_about_once(string month, string day, string? asks)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        using var saved = await owner.PostAsync(form, form, [.. When(month, day, "2026")]);
        Assert.NotNull((await RequestAsync(file, owner)).Visit);
        Assert.Equal(asks is not null, (await owner.ReadAsync(Browser.Next(saved))).Contains(asks ?? "Is it right?", StringComparison.Ordinal));
        Assert.DoesNotContain("Is it right?", await owner.ReadAsync(CaseLinks.VisitOf(file.Id, Duke)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_that_has_been_is_logged_and_counts_as_done()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        using var saved = await owner.PostAsync(form, form, [.. When("2", "27", "2026"), ("was", "yes")]);
        var request = await RequestAsync(file, owner);
        Assert.Equal((RequestStatus.Visited, new DateOnly(2026, 2, 27), VisitTask.NotSaid), (request.Status, request.Since!.Value, request.Visit!.Ride));
    }

    [Fact]
    public async Task The_place_of_a_past_visit_can_still_be_put_right_and_the_rest_stays()
    {
        var (file, owner) = await app.OwnedAsync(Asked(Booked with { Date = ACase.Day0.AddDays(-2), Bring = "Glasses" }));
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        using var saved = await owner.PostAsync(form, form, [.. When("2", "28", "2026"), ("place", "Duke North")]);
        var visit = (await RequestAsync(file, owner)).Visit!;
        Assert.Equal(("Duke North", "Glasses"), (visit.Place, visit.Bring));
    }

    [Fact]
    public async Task A_task_is_done_with_one_press_and_taken_back_with_one()
    {
        var (file, owner) = await app.OwnedAsync(Asked(Booked));
        var page = CaseLinks.VisitOf(file.Id, Duke);
        using var done = await owner.PostAsync(page, page, ("_handler", "task"), ("task", "Ride:Done"));
        Assert.Equal(VisitTask.Done, (await RequestAsync(file, owner)).Visit!.Ride);
        var saved = done.Headers.Location!.PathAndQuery;
        using var undone = await owner.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Equal(VisitTask.NotSaid, (await RequestAsync(file, owner)).Visit!.Ride);
        using var nonsense = await owner.PostAsync(page, page, ("_handler", "task"), ("task", "Ride:99"));
        Assert.Equal(VisitTask.NotSaid, (await RequestAsync(file, owner)).Visit!.Ride);
    }

    [Fact]
    public async Task An_interpreter_is_offered_in_spanish_or_where_one_was_asked_for()
    {
        var (file, owner) = await app.OwnedAsync(Asked(Booked));
        Assert.DoesNotContain("An interpreter", await owner.ReadAsync(CaseLinks.VisitOf(file.Id, Duke)), StringComparison.Ordinal);
        var wants = Asked(Booked);
        (file, owner) = await app.OwnedAsync(wants with { Goals = new Goals([], ["interpreter"]) });
        Assert.Contains("An interpreter", await owner.ReadAsync(CaseLinks.VisitOf(file.Id, Duke)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VisitType.InPerson, "A ride there and back", "The travel page")]
    [InlineData(VisitType.Virtual, "Test the video link", "Someone to come with me")]
    [InlineData(VisitType.PathologyOnly, "The review", "What to send")]
    public async Task What_there_is_to_see_to_follows_the_kind(VisitType kind, string one, string other)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest((new OpinionRequest(Duke, "Duke") { Kind = kind }).Book(Booked, ACase.Day0)));
        var page = await owner.ReadAsync(CaseLinks.VisitOf(file.Id, Duke));
        Assert.Contains(one, page, StringComparison.Ordinal);
        Assert.Contains(other, page, StringComparison.Ordinal);
        Assert.Equal(kind is VisitType.InPerson, page.Contains("A ride", StringComparison.Ordinal));
    }

    [Fact]
    public async Task I_went_is_asked_from_the_day_of_the_visit_on()
    {
        var (file, owner) = await app.OwnedAsync(Asked(Booked with { Date = ACase.Day0 }));
        var page = CaseLinks.VisitOf(file.Id, Duke);
        using var went = await owner.PostAsync(page, page, ("_handler", "went"));
        Assert.Equal(RequestStatus.Visited, (await RequestAsync(file, owner)).Status);
        var (later, other) = await app.OwnedAsync(Asked(Booked));
        Assert.DoesNotContain("Did the visit happen?", await other.ReadAsync(CaseLinks.VisitOf(later.Id, Duke)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_bring_and_the_way_there_are_kept_and_too_much_is_said()
    {
        var (file, owner) = await app.OwnedAsync(Asked(Booked));
        var form = CaseLinks.VisitOf(file.Id, Duke, "bring");
        using var tooMuch = await owner.PostAsync(form, form, ("_handler", "bring"), ("bring", new string('b', 2001)), ("travel", "Bus 12"));
        var page = await tooMuch.Content.ReadAsStringAsync();
        Assert.Contains("This is too long.", page, StringComparison.Ordinal);
        Assert.Contains("Bus 12", page, StringComparison.Ordinal);
        using var fine = await owner.PostAsync(form, form, ("_handler", "bring"), ("bring", "Glasses\r\nWater"), ("travel", "Bus 12"));
        Assert.Equal(("Glasses\nWater", "Bus 12"), ((await RequestAsync(file, owner)).Visit!.Bring, (await RequestAsync(file, owner)).Visit!.Travel));
    }

    [Fact]
    public async Task Notes_and_the_day_of_the_report_are_kept()
    {
        var (file, owner) = await app.OwnedAsync(Asked(Booked with { Date = ACase.Day0 }));
        var form = CaseLinks.VisitOf(file.Id, Duke, "notes");
        using var early = await owner.PostAsync(form, form, ("_handler", "notes"), ("notes", "PET scan"), ("opinion-by-month", "2"), ("opinion-by-day", "1"), ("opinion-by-year", "2026"));
        Assert.Contains("This day comes before the visit.", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var fine = await owner.PostAsync(form, form, ("_handler", "notes"), ("notes", "PET scan"), ("opinion-by-month", "3"), ("opinion-by-day", "12"), ("opinion-by-year", "2026"));
        var request = await RequestAsync(file, owner);
        Assert.Equal(("PET scan", new DateOnly(2026, 3, 12)), (request.Visit!.Notes, request.OpinionBy!.Value));
    }

    [Fact]
    public async Task A_visit_page_of_a_request_that_is_not_there_is_not_there()
    {
        var (file, owner) = await app.OwnedAsync(Asked(Booked));
        foreach (var page in new[] { "", "/when", "/questions", "/bring", "/answers", "/notes", "/feeling" })
        {
            using var answer = await owner.GetAsync(CaseLinks.VisitOf(file.Id, Guid.NewGuid()) + page);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            using var fine = await owner.GetAsync(CaseLinks.VisitOf(file.Id, Duke) + page);
            Assert.Equal(HttpStatusCode.OK, fine.StatusCode);
        }
    }

    private static (string, string)[] When(string month, string day, string year) =>
        [("_handler", "visit"), ("go", "save"), ("date-month", month), ("date-day", day), ("date-year", year)];

    private static CaseFile Asked(Visit? visit = null) => ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke").Book(visit, ACase.Day0));

    private async Task<OpinionRequest> RequestAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;
}
