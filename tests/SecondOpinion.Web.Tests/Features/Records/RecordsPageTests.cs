using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Records;

/// <summary>The list of records: one tap each, the way back, and what the day asks for.</summary>
public sealed class RecordsPageTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task A_tap_fills_today_says_saved_beside_the_record_and_can_be_undone()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var records = CaseLinks.Records(file.Id);
        using var answer = await owner.PostAsync(records, records, ("_handler", "records"), ("mark", "rec-slides:Asked"));
        var next = Browser.Next(answer);
        Assert.Contains("at=3", next, StringComparison.Ordinal);
        Assert.DoesNotContain("rec-", next, StringComparison.Ordinal);
        var page = await owner.ReadAsync(next);
        Assert.Contains("Saved.", page, StringComparison.Ordinal);
        Assert.Equal(Today, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").AskedOn);

        using var undone = await owner.PostAsync(next, next, ("_handler", "take-back"));
        Assert.Contains("We took that back.", await owner.ReadAsync(Browser.Next(undone)), StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Records);
    }

    [Fact]
    public async Task What_is_at_home_cannot_be_asked_for()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var records = CaseLinks.Records(file.Id);
        foreach (var deed in new[] { "Asked", "Waiting", "Rushed", "Pulled", "Called" })
        {
            using var answer = await owner.PostAsync(records, records, ("_handler", "records"), ("mark", $"rec-meds:{deed}"));
        }

        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Records);
        Assert.Contains("To get ready", await owner.ReadAsync(records), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seven_are_shown_and_five_more_at_a_time()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var records = CaseLinks.Records(file.Id);
        Assert.Equal(7, Rows(await owner.ReadAsync(records)));
        Assert.Equal(12, Rows(await owner.ReadAsync($"{records}?shown=12")));
        Assert.Equal(7, Rows(await owner.ReadAsync($"{records}?shown=-3")));
        Assert.DoesNotContain("Show more records", await owner.ReadAsync($"{records}?shown=9999"), StringComparison.Ordinal);
        var all = RecordList(file).Needed.Count + RecordList(file).Other.Count;
        Assert.Contains($"You see 12 of {all} on this list.", await owner.ReadAsync($"{records}?shown=12"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_only_offered_is_called_optional()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var page = await owner.ReadAsync(CaseLinks.Record(file.Id, RecordList(file).Needed.Count + 1));
        Assert.Contains("</span>Optional</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_was_offered_joins_the_list_and_keeps_its_place_when_answers_change()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var records = CaseLinks.Records(file.Id);
        var offered = Plan(file).Records.Other[0];
        using var answer = await owner.PostAsync(records, records, ("_handler", "records"), ("mark", $"{offered}:Wanted"));
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.SayWhatWasTold, f => f with { Told = new Told(ToldKind.HeartValve, IsRare: false), Diagnosis = null }, CancellationToken.None);
        Assert.Contains($"id=\"{offered}\"", await owner.ReadAsync($"{records}?shown=40"), StringComparison.Ordinal);
        Assert.Contains(offered, Plan(await app.StoredAsync(file, owner.Owner)).Ledger.Wanted);
    }

    [Fact]
    public async Task The_plan_and_the_page_count_the_same()
    {
        var marked = ACase.Rosa(Today).Marked("rec-slides", RecordStatus.Asked).Marked("rec-photo-id", RecordStatus.NotNeeded).Marked("rec-meds", RecordStatus.Sent);
        var (file, owner) = await app.OwnedAsync(marked);
        var page = await owner.ReadAsync(CaseLinks.Records(file.Id));
        Assert.All(["To gather: 10.", "To ask for: 8. Asked for so far: 1.", "To get ready at home: 2.", "Here: 1. Sent: 1."], line => Assert.Contains($"<li>{line}</li>", page, StringComparison.Ordinal));
        var plan = await owner.ReadAsync(CaseLinks.Plan(file.Id));
        Assert.Contains("My records (10)", plan, StringComparison.Ordinal);
        Assert.Contains("1 of 8 asked for", plan, StringComparison.Ordinal);
        Assert.Contains("1 of 10 sent", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_days_after_asking_the_page_leads_with_a_call()
    {
        var clock = new ManualTime();
        await using var later = new TestApp { Clock = clock };
        var (file, owner) = await later.OwnedAsync(ACase.Rosa().Marked("rec-labs", RecordStatus.Asked));
        var records = CaseLinks.Records(file.Id);
        clock.Advance(TimeSpan.FromDays(9));
        Assert.DoesNotContain("<strong>Call about it</strong>", await owner.ReadAsync(records), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("<strong>Call about it</strong>", await owner.ReadAsync(records), StringComparison.Ordinal);
        using var called = await owner.PostAsync(records, records, ("_handler", "records"), ("mark", "rec-labs:Called"));
        Assert.DoesNotContain("<strong>Call about it</strong>", await owner.ReadAsync(records), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromDays(21));
        Assert.Contains("<strong>30 days have passed</strong>", await owner.ReadAsync(records), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_viewer_reads_the_list_and_opens_no_record()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).TrackRecord("rec-slides", item => item.Ask(Today, ContactWay.Fax, null, null)));
        var viewer = await app.ViewerAsync(file, owner.Owner);
        var page = await viewer.ReadAsync(CaseLinks.Records(file.Id));
        Assert.Contains("Asked for", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"mark\"", page, StringComparison.Ordinal);
        foreach (var closed in new[] { CaseLinks.Record(file.Id, 1), CaseLinks.Letters(file.Id), CaseLinks.Letter(file.Id, "D", 1), CaseLinks.PrintLetter(file.Id, "D", 1) })
        {
            using var answer = await viewer.GetAsync(closed);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_viewer_reads_no_promise_no_call_and_not_which_part_is_missing_on_screen_and_paper()
    {
        var (asked, called, promised) = (Today.AddDays(-40), Today.AddDays(-37), Today.AddDays(100));
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today)
            .TrackRecord("rec-slides", item => item.Ask(asked, ContactWay.Fax, null, promised).Check(called).NotReached(called.AddDays(1)))
            .TrackRecord("rec-path-report", item => item.Ask(asked, ContactWay.Fax, null, null).Receive(asked.AddDays(1), "Canary page")));
        var viewer = await app.ViewerAsync(file, owner.Owner);
        var (screen, paper) = (await viewer.ReadAsync(CaseLinks.Records(file.Id)), await viewer.ReadAsync(CaseLinks.Print(file.Id, "records")));
        foreach (var page in new[] { screen, paper })
        {
            Assert.Matches(Written(asked), page);
            Assert.DoesNotContain("Canary", page, StringComparison.Ordinal);
            Assert.All([promised, called, called.AddDays(1)], secret => Assert.DoesNotMatch(Written(secret), page));
        }

        Assert.All(["Call about it", "Ask for the missing part", "30 days have passed"], call => Assert.DoesNotContain(call, screen, StringComparison.Ordinal));
        Assert.Contains("A part of it is still missing.", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("✓", paper, StringComparison.Ordinal);

        static string Written(DateOnly day) => day.ToString("MMMM d", System.Globalization.CultureInfo.InvariantCulture) + "(?![0-9])";
    }

    [Fact]
    public async Task The_printed_list_shows_the_days()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().TrackRecord("rec-slides", item => item.Ask(ACase.Day0, ContactWay.Fax, null, null).Receive(ACase.Day0.AddDays(3), null)
            .Send(new RecordSending(Guid.NewGuid(), null, "Duke", ACase.Day0.AddDays(4), ContactWay.Mail, null, null))));
        var page = await owner.ReadAsync(CaseLinks.Print(file.Id, "records"));
        Assert.Contains("March 2, 2026", page, StringComparison.Ordinal);
        Assert.Contains("March 5, 2026", page, StringComparison.Ordinal);
        Assert.Contains("Sent to Duke on March 6, 2026.", page, StringComparison.Ordinal);
    }

    private RecordList RecordList(CaseFile file) => Plan(file).Records;

    private static int Rows(string page) => page.Split("<li class=\"record\"").Length - 1;

    private CasePlan Plan(CaseFile file) => CasePlan.Of(file, app.Services.GetRequiredService<ContentLibrary>().Rules, Today);
}
