using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Share.HelpedCase;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>The pages of a plan for someone with a link to help with tasks, and for someone who may only see.</summary>
public sealed partial class HelpingTests(TimedApp app) : IClassFixture<TimedApp>
{
    public static TheoryData<string> TaskPages => ["/records/1", "/requests", $"/requests/{Duke}", $"/requests/{Duke}/contact", $"/requests/{Duke}/since", $"/visits/{Duke}", $"/visits/{Duke}/answers", $"/visits/{Duke}/feeling", "/activity", "/timeline"];

    public static TheoryData<string> OwnersPages => [
        "/share", "/delete", "/insurance", "/insurance/call", "/letters", "/letters/D1/1", "/letters/details", "/reminders", "/wizard/who", "/later", "/visit", "/compare-places",
        $"/requests/{Duke}/details", $"/visits/{Duke}/when", $"/visits/{Duke}/notes", $"/visits/{Duke}/bring", $"/visits/{Duke}/questions",
    ];

    [Theory]
    [MemberData(nameof(TaskPages))]
    public async Task A_page_of_a_task_is_open_to_a_helper_and_not_there_for_a_viewer(string page)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var (helper, viewer) = (await app.HelperAsync(file, owner.Owner), await app.ViewerAsync(file, owner.Owner));
        Assert.DoesNotContain("Canary", await helper.ReadAsync(CaseLinks.Plan(file.Id) + page), StringComparison.Ordinal);
        using var refused = await viewer.GetAsync(CaseLinks.Plan(file.Id) + page);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Theory]
    [MemberData(nameof(OwnersPages))]
    public async Task The_owners_pages_are_not_there_for_a_helper(string page)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        using var answer = await (await app.HelperAsync(file, owner.Owner)).GetAsync(CaseLinks.Plan(file.Id) + page);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_day_of_the_timeline_as_a_calendar_file_is_there_for_the_owner_and_not_for_a_helper()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var day = LinksOf(file, await owner.ReadAsync(CaseLinks.Timeline(file.Id))).First(link => link.EndsWith(".ics", StringComparison.Ordinal));
        using var owners = await owner.GetAsync(day);
        using var helpers = await (await app.HelperAsync(file, owner.Owner)).GetAsync(day);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (owners.StatusCode, helpers.StatusCode));
    }

    [Theory]
    [InlineData("/answers")]
    [InlineData("/answers/draft")]
    public async Task A_helper_answers_what_the_page_lists_before_anyone_has_touched_the_list(string path)
    {
        var (file, owner) = await app.OwnedAsync(Booked(ACase.Rosa() with { Questions = null }));
        var helper = await app.HelperAsync(file, owner.Owner);
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var picked = Question().Match(await helper.ReadAsync(page)).Groups["id"].Value;
        Assert.StartsWith("q-", picked, StringComparison.Ordinal);
        using var saved = await helper.PostAsync(page, CaseLinks.VisitOf(file.Id, Duke) + path, ("_handler", "answers"), ("question-1", picked), ("answer-1", "It can wait."), ("typed-1", "yes"), ("question-2", Hard), ("answer-2", "mine"), ("typed-2", "yes"));
        var answers = (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Visit!.Answers;
        Assert.Equal(("It can wait.", "Canary answer"), (answers[picked], answers[Hard]));
        Assert.Contains("It can wait.", await helper.ReadAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/records")]
    [InlineData("/records/1")]
    [InlineData("/requests")]
    [InlineData("/requests/{0}")]
    [InlineData("/requests/{0}/contact")]
    [InlineData("/visits/{0}")]
    [InlineData("/visits/{0}/answers")]
    [InlineData("/visits/{0}/feeling")]
    [InlineData("/activity")]
    [InlineData("/timeline")]
    public async Task Every_link_of_a_helpers_page_opens_for_a_helper(string page)
    {
        var (file, owner) = await app.OwnedAsync(Asked().AddRequest(new OpinionRequest(TrackedCase.RequestId, "Moffitt")).MoveRequest(TrackedCase.RequestId, RequestStatus.Scheduled, ACase.Day0));
        var helper = await app.HelperAsync(file, owner.Owner);
        foreach (var link in LinksOf(file, await helper.ReadAsync(CaseLinks.Plan(file.Id) + page.Replace("{0}", Duke.ToString(), StringComparison.Ordinal))))
        {
            using var answer = await helper.GetAsync(link);
            Assert.Equal((link, HttpStatusCode.OK), (link, answer.StatusCode));
        }
    }

    [Fact]
    public async Task A_helper_marks_a_record_and_who_did_so_is_read_by_both()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        using var marked = await helper.PostAsync(CaseLinks.Records(file.Id), CaseLinks.Records(file.Id), ("_handler", "records"), ("mark", "rec-slides:Asked"));
        Assert.Equal(RecordStatus.Asked, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Status);
        Assert.Contains("Saved", await helper.ReadAsync(Browser.Next(marked).Split('#')[0]), StringComparison.Ordinal);
        Assert.Contains("A helper with the link from", await owner.ReadAsync(CaseLinks.Activity(file.Id)), StringComparison.Ordinal);
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-slides", RecordStatus.Waiting, ACase.Day0), CancellationToken.None);
        Assert.Contains("The owner of the plan", await helper.ReadAsync(CaseLinks.Activity(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_helper_moves_a_request_on_and_logs_a_call_and_the_price_stays()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var (page, form) = (CaseLinks.Request(file.Id, Duke), CaseLinks.Request(file.Id, Duke, "contact"));
        using var moved = await helper.PostAsync(page, page, ("_handler", "status"), ("status", "Visited"));
        using var logged = await helper.PostAsync(form, form, ("_handler", "contact"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone"), ("who", "Ann"), ("said", "Send the slides"));
        var request = (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;
        Assert.Equal((RequestStatus.Visited, "Ann", "Canary price"), (request.Status, Assert.Single(request.Contacts).Who, request.Price));
    }

    [Fact]
    public async Task A_call_that_a_helper_sends_again_with_other_words_is_a_line_of_its_own()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        (string, string)[] call = [("_handler", "contact"), ("id", $"{Guid.NewGuid()}"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone")];
        foreach (var said in new[] { "Send the slides", "Send the slides", "Send the scans", "Send the scans" })
        {
            using var logged = await helper.PostAsync(form, form, [.. call, ("said", said)]);
            Assert.Equal(HttpStatusCode.Redirect, logged.StatusCode);
        }

        var request = (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;
        Assert.Equal(["Send the scans", "Send the slides"], request.Contacts.Select(c => c.Said));
    }

    [Fact]
    public async Task A_helper_says_how_the_visit_felt_to_the_companion_and_not_to_the_patient()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var page = CaseLinks.VisitOf(file.Id, Duke, "feeling");
        Assert.DoesNotContain("patient-note", await helper.ReadAsync(page), StringComparison.Ordinal);
        using var said = await helper.PostAsync(page, page, ("_handler", "companion"), ("companion-trust", "4"));
        using var refused = await helper.PostAsync(page, page, ("_handler", "patient"), ("patient-trust", "1"));
        Assert.False(refused.IsSuccessStatusCode);
        var visit = (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Visit!;
        Assert.Equal((4, "Canary felt"), (visit.CompanionFeeling!.Trust, visit.Feeling!.Note));
    }

    [Theory]
    [InlineData("/answers")]
    [InlineData("/answers/draft")]
    public async Task A_helper_answers_the_questions_they_see_and_no_hidden_one(string path)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        using var saved = await helper.PostAsync(page, CaseLinks.VisitOf(file.Id, Duke) + path, ("_handler", "answers"), ("question-1", "own-1"), ("answer-1", "It can wait."), ("typed-1", "yes"), ("question-2", Hard), ("answer-2", "mine"), ("typed-2", "yes"));
        var answers = (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Visit!.Answers;
        Assert.Equal(("It can wait.", "Canary answer"), (answers["own-1"], answers[Hard]));
    }

    [Theory]
    [InlineData("/records", "records", "mark", "rec-slides:Asked")]
    [InlineData("/records/1", "press", "mark", "rec-slides:Asked")]
    [InlineData("/requests/{0}", "status", "status", "Visited")]
    [InlineData("/visits/{0}", "went", "go", "yes")]
    [InlineData("/visits/{0}/feeling", "companion", "companion-trust", "4")]
    [InlineData("/visits/{0}/answers/draft", "answers", "question-1", "own-1")]
    public async Task A_viewer_does_none_of_the_tasks(string page, string handler, string field, string value)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var viewer = await app.ViewerAsync(file, owner.Owner);
        var before = await app.StoredAsync(file, owner.Owner);
        using var answer = await viewer.PostAsync("/s", CaseLinks.Plan(file.Id) + page.Replace("{0}", Duke.ToString(), StringComparison.Ordinal), ("_handler", handler), (field, value), ("answer-1", "no"), ("typed-1", "yes"));
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest);
        Assert.Equal(before.TrackedChanges, (await app.StoredAsync(file, owner.Owner)).TrackedChanges);
    }

    [Theory]
    [InlineData("/requests/{0}", "remove", "go", "yes")]
    [InlineData("/requests/{0}", "strike", "strike", "9f4b0a53-3f6a-4a2e-8a1e-0b7b0b0a7c03")]
    [InlineData("/requests", "choose", "choose", "{0}")]
    [InlineData("/visits/{0}", "task", "task", "Ride:Done")]
    public async Task A_helper_does_none_of_the_owners_presses(string page, string handler, string field, string value)
    {
        var call = new Contact(new Guid("9f4b0a53-3f6a-4a2e-8a1e-0b7b0b0a7c03"), ACase.Day0, ContactWay.Phone, null, null, null);
        var (file, owner) = await app.OwnedAsync(Asked().ChangeRequest(Duke, request => request.Log(call)));
        var helper = await app.HelperAsync(file, owner.Owner);
        var before = await app.StoredAsync(file, owner.Owner);
        var path = CaseLinks.Plan(file.Id) + page.Replace("{0}", Duke.ToString(), StringComparison.Ordinal);
        using var answer = await helper.PostAsync(path, path, ("_handler", handler), (field, value.Replace("{0}", Duke.ToString(), StringComparison.Ordinal)));
        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal(before.TrackedChanges, (await app.StoredAsync(file, owner.Owner)).TrackedChanges);
    }

    [GeneratedRegex("name=\"question-1\"[^>]*value=\"(?<id>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Question();

    private static IEnumerable<string> LinksOf(CaseFile file, string page) =>
        page.Split("href=\"").Skip(1).Select(part => WebUtility.HtmlDecode(part[..part.IndexOf('"', StringComparison.Ordinal)]))
            .Where(link => link.StartsWith(CaseLinks.Plan(file.Id), StringComparison.Ordinal)).Select(link => link.Split('#')[0]).Distinct(StringComparer.Ordinal);
}
