using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Records;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Features.Share;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Activity;

/// <summary>What a press on a page is called in the history: in a few words, and each its own.</summary>
public sealed class ActivityDeedsTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = HelpedCase.Duke;

    public static TheoryData<string, string, string, string, string> Presses => new()
    {
        { "/records", "records", "mark", "rec-slides:GotIt", "Marked a record as received: Tissue slides" },
        { "/records", "records", "mark", "rec-slides:Asked", "Marked a record as asked for: Tissue slides" },
        { "/records/1", "press", "mark", "rec-slides:NotNeeded", "Marked a record as not needed: Tissue slides" },
        { "/requests/{0}", "status", "status", "Declined", "Marked an office as a no: Duke" },
        { "/requests/{0}", "status", "status", "WaitingForRecords", "Marked that an office waits for records: Duke" },
        { "/visits/{0}", "went", "go", "yes", "Marked a visit as done: Duke" },
    };

    [Theory]
    [MemberData(nameof(Presses))]
    public async Task A_press_reads_as_what_it_did_to_the_owner_and_to_a_helper(string page, string handler, string field, string value, string line)
    {
        var (file, owner) = await app.OwnedAsync(HelpedCase.Asked());
        var path = CaseLinks.Plan(file.Id) + page.Replace("{0}", Duke.ToString(), StringComparison.Ordinal);
        using var pressed = await owner.PostAsync(path, path, ("_handler", handler), (field, value));
        Assert.Equal(HttpStatusCode.Redirect, pressed.StatusCode);
        Assert.Contains(line, await owner.ReadAsync(CaseLinks.Activity(file.Id)), StringComparison.Ordinal);
        Assert.Contains(line, await (await app.HelperAsync(file, owner.Owner)).ReadAsync(CaseLinks.Activity(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_press_on_a_record_has_a_verb_of_its_own_and_helpers_may_do_it() => Assert.All(
        Enum.GetValues<RecordDeed>().Select(deed => new RecordPress("rec-slides", deed).Verb),
        verb => Assert.True(verb is not CaseVerb.MarkRecord && new CaseAccess.Helper(SharedExtras.None, ShareLinkId.New()).Allows(verb)));

    [Theory]
    [InlineData("phone", "Wrote down a call: Duke")]
    [InlineData("email", "Wrote down a message: Duke")]
    [InlineData("in-person", "Wrote down a talk in person: Duke")]
    public async Task A_line_of_the_log_reads_as_a_call_a_message_or_a_talk(string way, string line)
    {
        var (file, owner) = await app.OwnedAsync(HelpedCase.Asked());
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        using var logged = await owner.PostAsync(form, form, ("_handler", "contact"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", way), ("said", "Canary"));
        var page = await owner.ReadAsync(CaseLinks.Activity(file.Id));
        Assert.Contains(line, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_nobody_answered_reads_so()
    {
        var (file, owner) = await app.OwnedAsync(HelpedCase.Asked());
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        using var logged = await owner.PostAsync(form, form, ("_handler", "contact"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone"), ("no-answer", "yes"));
        var page = await owner.ReadAsync(CaseLinks.Activity(file.Id));
        Assert.Contains("Tried to reach an office, and no one answered: Duke", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrote down a call", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_put_right_is_no_new_call()
    {
        var contact = new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, "Ann", null, null);
        var (file, owner) = await app.OwnedAsync(HelpedCase.Asked().LogContact(Duke, contact));
        var form = $"{CaseLinks.Request(file.Id, Duke, "contact")}?line={contact.Id}";
        using var logged = await owner.PostAsync(form, form, ("_handler", "contact"), ("id", contact.Id.ToString()), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone"), ("who", "Bo"));
        Assert.Equal("Bo", (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Contacts.Single().Who);
        Assert.Contains("Noted a call or message: Duke", await owner.ReadAsync(CaseLinks.Activity(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_came_and_a_form_that_puts_right_read_so()
    {
        var (file, owner) = await app.OwnedAsync(HelpedCase.Asked().TrackRecord("rec-slides", item => item.Receive(ACase.Day0, "page 2")));
        using var came = await owner.PostAsync(CaseLinks.Records(file.Id), CaseLinks.Records(file.Id), ("_handler", "records"), ("mark", "rec-slides:PartCame"));
        var page = CaseLinks.Record(file.Id, 1);
        using var missing = await owner.PostAsync(page, page, ("_handler", "came"), ("record", "rec-slides"), ("came-on-month", "3"), ("came-on-day", "2"), ("came-on-year", "2026"), ("missing", "page 3"));
        Assert.Equal("page 3", (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Missing);
        var lines = await owner.ReadAsync(CaseLinks.Activity(file.Id));
        Assert.Contains("Marked that the missing part of a record came: Tissue slides", lines, StringComparison.Ordinal);
        Assert.Contains("Changed a record: Tissue slides", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("Marked a record as received", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_time_on_the_same_day_is_no_new_visit_day()
    {
        var (file, owner) = await app.OwnedAsync(HelpedCase.Asked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        using var set = await owner.PostAsync(form, form, ("_handler", "visit"), ("go", "save"), ("date-month", "3"), ("date-day", "2"), ("date-year", "2026"), ("place", "Duke, room 4"));
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        var lines = await owner.ReadAsync(CaseLinks.Activity(file.Id));
        Assert.Contains("Planned a visit: Duke", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("Set the visit day", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_the_visit_day_reads_so_to_the_owner_and_is_no_line_of_a_helper()
    {
        var (file, owner) = await app.OwnedAsync(HelpedCase.Asked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        using var set = await owner.PostAsync(form, form, ("_handler", "visit"), ("go", "save"), ("date-month", "4"), ("date-day", "3"), ("date-year", "2026"));
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        Assert.Contains("Set the visit day: Duke", await owner.ReadAsync(CaseLinks.Activity(file.Id)), StringComparison.Ordinal);
        Assert.DoesNotContain("visit day", await (await app.HelperAsync(file, owner.Owner)).ReadAsync(CaseLinks.Activity(file.Id)), StringComparison.Ordinal);
    }
}
