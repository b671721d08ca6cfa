using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Calendar;

public sealed partial class CalendarLinkTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task A_link_opens_the_planned_days_for_a_program_that_brings_no_cookie()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        using var answer = await app.Stranger().GetAsync(await MakeAsync(file, owner));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("private, no-cache", $"{answer.Headers.CacheControl}".Replace("no-cache, private", "private, no-cache", StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var read = await ReadCalendar.FromAsync(await answer.Content.ReadAsStringAsync());
        var visit = Assert.Single(read.Events, e => e.Title == "Visit");
        Assert.Equal("America/Chicago", visit.Zone);
        Assert.Equal(2, visit.Alarms.Count);
        Assert.Contains(read.Events, e => e.Title == "Ask for papers" && e.IsDate);
    }

    [Fact]
    public async Task Nothing_that_was_typed_and_no_record_stands_in_the_calendar()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today) with { Tracking = TrackedFiles.Full("Canary") });
        var text = await app.Stranger().ReadAsync(await MakeAsync(file, owner));
        Assert.Contains("BEGIN:VEVENT", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("rec-", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("slide", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("treatment", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_program_that_asks_again_hears_that_nothing_changed_until_something_does()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var link = await MakeAsync(file, owner);
        using var first = await app.Stranger().GetAsync(link);
        var tag = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync(link, tag));

        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.PlanVisit, f => f.TrackRequest(TrackedCase.RequestId, r => r.Book(r.Visit! with { Date = Today.AddDays(41) }, Today)), CancellationToken.None);
        Assert.Equal(HttpStatusCode.OK, await AskAgainAsync(link, tag));
    }

    [Fact]
    public async Task A_visit_that_moves_keeps_its_name_in_the_calendar_and_gets_a_higher_number()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var link = await MakeAsync(file, owner);
        var before = await VisitAsync(link);
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.PlanVisit, f => f.TrackRequest(TrackedCase.RequestId, r => r.Book(r.Visit! with { Date = Today.AddDays(41) }, Today)), CancellationToken.None);
        var after = await VisitAsync(link);
        Assert.Equal(before.Uid, after.Uid);
        Assert.NotEqual(before.Start, after.Start);
        Assert.True(after.Sequence > before.Sequence);
    }

    [Fact]
    public async Task A_new_link_stops_the_old_one_and_a_stopped_link_opens_nothing()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var old = await MakeAsync(file, owner);
        var link = await MakeAsync(file, owner);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(old));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));

        var page = CaseLinks.Timeline(file.Id);
        using var stopped = await owner.PostAsync(page, page, ("_handler", "stop-calendar"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(CaseLinks.Calendar("short")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(CaseLinks.Calendar(new string('A', 43))));
    }

    [Fact]
    public async Task The_link_stands_in_one_answer_and_never_again()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var link = await MakeAsync(file, owner);
        var page = await owner.ReadAsync(CaseLinks.Timeline(file.Id));
        Assert.DoesNotContain(link, page, StringComparison.Ordinal);
        Assert.Contains("You made a calendar link on", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_made_in_Spanish_speaks_Spanish()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var link = await MakeAsync(file, owner, "language=es");
        Assert.Contains("SUMMARY:Visita", await app.Stranger().ReadAsync(link), StringComparison.Ordinal);
    }

    private async Task<string> MakeAsync(CaseFile file, Rig.Browser owner, string? cookie = null)
    {
        var page = CaseLinks.Timeline(file.Id);
        var asks = cookie is null ? owner : app.BrowserWith($"{owner.Cookie}; {cookie}");
        using var answer = await asks.PostAsync(page, page, ("_handler", "make-calendar"));
        var link = Link().Match(await answer.Content.ReadAsStringAsync());
        Assert.True(link.Success);
        return link.Groups["path"].Value;
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await app.Stranger().GetAsync(path);
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> AskAgainAsync(string link, System.Net.Http.Headers.EntityTagHeaderValue tag)
    {
        using var asks = new HttpRequestMessage(HttpMethod.Get, new Uri(link, UriKind.Relative));
        asks.Headers.IfNoneMatch.Add(tag);
        using var client = app.CreateClient(new() { BaseAddress = new Uri("https://localhost") });
        using var answer = await client.SendAsync(asks);
        return answer.StatusCode;
    }

    private async Task<ReadCalendar.Event> VisitAsync(string link) =>
        (await ReadCalendar.FromAsync(await app.Stranger().ReadAsync(link))).Events.Single(e => e.Title == "Visit");

    private static CaseFile Booked() => ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(40), new TimeOnly(9, 30), "Clinic", "Doctor") { TimeZone = "America/Chicago" });

    [GeneratedRegex("value=\"https?://[^/]+(?<path>/calendar/[A-Za-z0-9_-]{43}\\.ics)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
