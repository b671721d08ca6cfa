using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Timeline;

public sealed class TimelinePageTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    public static TheoryData<TimelineKind> Kinds => [.. Enum.GetValues<TimelineKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_day_has_words_in_both_languages(TimelineKind kind)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = ContentLibrary.Load().WordingFor(language, planFor: null);
            Assert.NotEmpty(words[$"timeline.entry.{Kebab.Of(kind)}"]);
            if (new TimelineEntry(Today, kind).IsPlanned)
            {
                Assert.NotEmpty(words[$"timeline.plain.{Kebab.Of(kind)}"]);
            }
        }
    }

    [Fact]
    public async Task What_passed_comes_first_then_what_comes_then_what_happened()
    {
        var request = new OpinionRequest(TrackedCase.RequestId, "Clinic")
            .Book(new Visit(Today.AddDays(12), null, null, null), Today.AddDays(-9))
            .Log(new Contact(Guid.NewGuid(), Today.AddDays(-9), ContactWay.Phone, null, null, Today.AddDays(-2)));
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).Track(tracking => tracking.Add(request)));

        var page = await owner.ReadAsync(CaseLinks.Timeline(file.Id));
        string[] order = ["Dates that went by", "Call again: Clinic", "Next 30 days", "Visit: Clinic", "What happened", "Visit set: Clinic"];
        var places = order.Select(words => page.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(TimelineKind.TreatmentStart)]
    [InlineData(TimelineKind.SafeWaitEnds)]
    public void The_calendar_says_of_a_set_day_what_to_do_and_no_word_of_health(TimelineKind kind)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var title = ContentLibrary.Load().WordingFor(language, planFor: null)[$"timeline.plain.{Kebab.Of(kind)}"];
            Assert.Contains(language == Language.English ? "Call" : "Llamar", title, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)treat|doctor|surg|opinion|tratamiento|médico|cirug", title);
        }
    }

    [Fact]
    public async Task Late_records_stand_under_their_own_heading_with_the_way_to_each()
    {
        var asked = ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(14), null, "Duke", null))
            .TrackRecord("rec-labs", item => item.Ask(Today.AddDays(-33), ContactWay.Mail, null, null))
            .TrackRecord("rec-meds", item => item.MoveTo(RecordStatus.GotIt, Today));
        var (file, owner) = await app.OwnedAsync(asked);
        var page = await owner.ReadAsync(CaseLinks.Timeline(file.Id));
        var late = page[page.IndexOf("Records that are late", StringComparison.Ordinal)..page.IndexOf("Next 30 days", StringComparison.Ordinal)];

        // The slides were never asked for, and their last safe day is over; the lab tests were, and 30 days are over.
        Assert.Contains(CaseLinks.Record(file.Id, 3), late, StringComparison.Ordinal);
        Assert.Contains(LateCall.Of(Today, ContentLibrary.Load().WordingFor(Language.English, planFor: null)), late, StringComparison.Ordinal);
        Assert.Contains("The law gave them until", late, StringComparison.Ordinal);
        Assert.DoesNotContain("After 30 days, they should have an answer", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_record_is_named_once_and_not_after_someone_has_called()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).TrackRecord("rec-labs", item => item.Ask(Today.AddDays(-33), ContactWay.Mail, null, Today.AddDays(-20))));
        var page = await owner.ReadAsync(CaseLinks.Timeline(file.Id));
        Assert.Contains("Records that are late", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dates that went by", page, StringComparison.Ordinal);
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.MarkRecord, f => f.TrackRecord("rec-labs", item => item.Check(Today)), CancellationToken.None);
        page = await owner.ReadAsync(CaseLinks.Timeline(file.Id));
        Assert.DoesNotContain("Records that are late", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dates that went by", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_named_the_same_for_an_office_and_the_health_plan_and_once()
    {
        var request = new OpinionRequest(TrackedCase.RequestId, "Clinic")
            .Log(new Contact(Guid.NewGuid(), Today.AddDays(-9), ContactWay.Phone, null, null, null))
            .Log(new Contact(Guid.NewGuid(), Today.AddDays(-8), ContactWay.Email, null, null, null));
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).Track(tracking => tracking.Add(request)
            .ChangeInsurance(insurance => insurance.Log(new InsuranceCall(Guid.NewGuid(), Today.AddDays(-7), null, null)))));
        var page = await owner.ReadAsync(CaseLinks.Timeline(file.Id));
        Assert.Equal(2, page.Split("Called: Clinic").Length);
        Assert.Equal(2, page.Split("In touch with: Clinic").Length);
        Assert.Contains("Called: the insurance plan", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_days_are_shown_a_few_at_a_time_and_all_in_the_end()
    {
        var (file, owner) = await app.OwnedAsync(Long());
        var path = CaseLinks.Timeline(file.Id);
        var first = Entries(await owner.ReadAsync(path));
        Assert.InRange(first, 20, 60);

        var page = await owner.ReadAsync(path);
        for (var press = 0; press < 8 && More(page) is { } next; press++)
        {
            page = await owner.ReadAsync(next);
        }

        Assert.True(Entries(page) >= 500, $"{Entries(page)} {More(page)}");
    }

    [Fact]
    public async Task The_page_follows_its_case()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        Assert.Contains("data-follows", await owner.ReadAsync(CaseLinks.Timeline(file.Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?coming=-1&past=0")]
    [InlineData("?coming=999999999&past=999999999")]
    public async Task Any_number_in_the_address_shows_a_page(string query)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        Assert.Contains("Plan started", await owner.ReadAsync(CaseLinks.Timeline(file.Id) + query), StringComparison.Ordinal);
    }

    private static int Entries(string page) => Regex.Count(page, "class=\"timeline__entry\"", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string? More(string page) => Regex.Matches(page, "class=\"usa-button usa-button--outline\" href=\"(?<to>/cases/[^\"]*timeline\\?[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Count: > 0 } found
        ? System.Net.WebUtility.HtmlDecode(found[^1].Groups["to"].Value)
        : null;

    private static CaseFile Long() => ACase.Rosa(Today).Track(tracking => tracking with
    {
        Requests = [.. Enumerable.Range(0, 5).Select(Contacted)],
    });

    private static OpinionRequest Contacted(int number) => new(Guid.NewGuid(), $"Office {number}")
    {
        Contacts = [.. Enumerable.Range(0, OpinionRequest.MostContacts).Select(n => new Contact(Guid.NewGuid(), Today.AddDays(-n), ContactWay.Phone, null, null, Today.AddDays(n * 2)))],
    };
}
