using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Calendar;

/// <summary>Calendar files: one day, for the owner; and all planned days, for a calendar program that has the private link.</summary>
public static class CalendarEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCalendars(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/cases/{id:guid}/calendar/{key}.ics", Reading, DayAsync);
        app.MapMethods("/calendar/{token}.ics", Reading, LinkAsync).RequireRateLimiting(Limits.Calendar);
    }

    private static async Task<IResult> DayAsync(Guid id, string key, HttpContext http, CaseFileStore store, CurrentActor actors, ContentLibrary content, CurrentLanguage language, Today today, TimeProvider time, CancellationToken ct)
    {
        var caseId = new CaseId(id);
        if (await store.OpenAsync(caseId, await actors.ForAsync(caseId), ct) is not CaseOpening.Opened { Access: CaseAccess.Owner } opened
            || Find(opened.File, CasePlan.Of(opened.File, content.Rules, today.Date), key, time) is not { } day)
        {
            return Results.NotFound();
        }

        var words = content.WordingFor(language.Now, opened.File.For);
        var text = FileOf(caseId, http, words, opened.Version, time.GetUtcNow()).Write([CalendarDays.Of(caseId, day, words)]);
        return Results.Bytes(Encoding.UTF8.GetBytes(text), CalendarFile.MediaType, "plan.ics");
    }

    private static async Task<IResult> LinkAsync(string token, HttpContext http, CalendarLinkStore links, ContentLibrary content, CancellationToken ct)
    {
        if (await links.ReadAsync(token, ct) is not CalendarReading.Opened opened)
        {
            return Results.NotFound();
        }

        var words = content.WordingFor(opened.Language, planFor: null);
        var file = FileOf(opened.CaseId, http, words, opened.Version, opened.ChangedAt);

        // Ten records to ask for by one day read the same in a calendar: once is enough.
        var events = opened.Days.Select(day => CalendarDays.Of(opened.CaseId, day, words)).DistinctBy(entry => (entry.Day, entry.Time, entry.Title)).ToList();
        var bytes = Encoding.UTF8.GetBytes(file.Write(events));
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(bytes, CalendarFile.MediaType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\""));
    }

    private static TimelineEntry? Find(CaseFile file, CasePlan plan, string key, TimeProvider time) =>
        CaseTimeline.Of(file, plan, time.LocalTimeZone).Find(entry => entry.IsPlanned && string.Equals(TimelineKey.Of(file.Id, entry), key, StringComparison.Ordinal));

    private static CalendarFile FileOf(CaseId id, HttpContext http, Wording words, long version, DateTimeOffset at) =>
        new(words["timeline.calendar.name"], words["timeline.calendar.more"], new Uri($"{http.Request.Scheme}://{http.Request.Host}{CaseLinks.Timeline(id)}"), version, at);
}
