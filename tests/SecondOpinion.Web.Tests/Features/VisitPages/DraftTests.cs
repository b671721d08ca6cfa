using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.VisitPages;

/// <summary>Typing that a script posts while it goes on, and that is there again when the page is.</summary>
public sealed class DraftTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Theory]
    [InlineData("visits", "notes", "notes", "notes", "notes")]
    [InlineData("visits", "bring", "bring", "bring", "bring")]
    [InlineData("visits", "feeling", "feeling/patient", "patient", "patient-note")]
    [InlineData("visits", "feeling", "feeling/companion", "companion", "companion-note")]
    [InlineData("requests", "contact", "contact", "contact", "said")]
    public async Task Unfinished_words_are_kept_found_again_and_gone_once_saved(string kind, string page, string draft, string handler, string field)
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = $"/cases/{file.Id}/{kind}/{Duke}/{page}";
        var at = $"/cases/{file.Id}/{kind}/{Duke}/{draft}/draft";
        Assert.Contains($"data-draft=\"{at}\"", await owner.ReadAsync(form), StringComparison.Ordinal);
        using var kept = await owner.PostAsync(form, at, (field, "Half a <b>word"));
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Contains("Half a &lt;b&gt;word</textarea>", await owner.ReadAsync(form), StringComparison.Ordinal);
        Assert.Single((await app.StoredAsync(file, owner.Owner)).Drafts);

        using var saved = await owner.PostAsync(form, form, ("_handler", handler), (field, "A word"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task Words_that_arrive_after_they_were_saved_are_no_draft()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "notes");
        using var saved = await owner.PostAsync(form, form, ("_handler", "notes"), ("notes", "A word"));
        using var late = await owner.PostAsync(form, $"{form}/draft", ("notes", "A word"));
        Assert.Equal(HttpStatusCode.NoContent, late.StatusCode);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task A_call_that_was_saved_and_is_typed_on_is_kept_and_then_put_right()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.Request(file.Id, Duke, "contact");
        (string, string)[] call = [("_handler", "contact"), ("id", $"{Guid.NewGuid()}"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone")];
        using var saved = await owner.PostAsync(form, form, [.. call, ("said", "Call on Monday")]);
        using var late = await owner.PostAsync(form, $"{form}/draft", [.. call, ("said", "Call on Monday")]);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
        using var typed = await owner.PostAsync(form, $"{form}/draft", [.. call, ("said", "Call on Tuesday")]);
        Assert.Single((await app.StoredAsync(file, owner.Owner)).Drafts);
        using var again = await owner.PostAsync(form, form, [.. call, ("said", "Call on Tuesday")]);
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.Equal("Call on Tuesday", Assert.Single(stored.Tracking.Request(Duke)!.Contacts).Said);
        Assert.Empty(stored.Drafts);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_request_that_is_not_there()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        using var kept = await owner.PostAsync(CaseLinks.VisitOf(file.Id, Duke, "notes"), CaseLinks.VisitOf(file.Id, Guid.NewGuid(), "notes/draft"), ("notes", "x"));
        Assert.Equal(HttpStatusCode.NotFound, kept.StatusCode);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task The_text_of_a_letter_is_kept_and_gone_once_saved()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var letter = CaseLinks.Letter(file.Id, "D", 2);
        using var kept = await owner.PostAsync(letter, $"{letter}/draft?in=en", ("text", "Dear office"));
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Contains("Dear office</textarea>", await owner.ReadAsync(letter), StringComparison.Ordinal);
        Assert.DoesNotContain("Dear office</textarea>", await owner.ReadAsync($"{letter}?in=es"), StringComparison.Ordinal);
        Assert.DoesNotContain("You changed this letter.", await owner.ReadAsync($"{letter}?in=es"), StringComparison.Ordinal);
        using var saved = await owner.PostAsync(letter, letter, ("_handler", "text"), ("go", "save"), ("text", "Dear office."));
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.Empty(stored.Drafts);
        Assert.Contains("Dear office.", stored.Tracking.Letters.Texts.Values);
    }

    [Fact]
    public async Task What_was_half_typed_about_a_visit_or_an_office_goes_with_it()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var (when, contact, request) = (CaseLinks.VisitOf(file.Id, Duke, "when"), CaseLinks.Request(file.Id, Duke, "contact"), CaseLinks.Request(file.Id, Duke));
        foreach (var (draft, field) in new[] { ("bring", "bring"), ("notes", "notes"), ("feeling/patient", "patient-note"), ("feeling/companion", "companion-note") })
        {
            using var typed = await owner.PostAsync(contact, CaseLinks.VisitOf(file.Id, Duke, $"{draft}/draft"), (field, "Half a word"));
        }

        using var call = await owner.PostAsync(contact, $"{contact}/draft", ("said", "Half a word"));
        Assert.Equal(5, (await app.StoredAsync(file, owner.Owner)).Drafts.Count);
        using var cancelled = await owner.PostAsync(when, when, ("_handler", "visit"), ("go", "remove"));
        Assert.Single((await app.StoredAsync(file, owner.Owner)).Drafts);
        using var removed = await owner.PostAsync(request, request, ("_handler", "remove"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task A_letter_that_was_half_typed_says_so_and_the_built_one_can_be_brought_back()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var letter = CaseLinks.Letter(file.Id, "D", 2);
        using var kept = await owner.PostAsync(letter, $"{letter}/draft?in=en", ("text", "Dear office"));
        var page = await owner.ReadAsync(letter);
        Assert.Contains("You changed this letter.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"restore\"", page, StringComparison.Ordinal);
        using var restored = await owner.PostAsync(letter, letter, ("_handler", "text"), ("go", "restore"), ("text", "Dear office"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
        Assert.DoesNotContain("Dear office</textarea>", await owner.ReadAsync(letter), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_a_feeling_stays_when_a_helper_saved_one_since_and_both_are_said_before_it_is_saved()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "feeling");
        var opened = TwoTypingTests.Opened(await owner.ReadAsync(form), "companion");
        using var half = await owner.PostAsync(form, $"{form}/companion/draft", ("companion-note", "Half a thought"), ("companion-office", "3"), opened);
        var helper = await app.HelperAsync(file, owner.Owner);
        using var saved = await helper.PostAsync(form, form, ("_handler", "companion"), ("companion-note", "She listened"), ("companion-trust", "4"));
        var page = await owner.ReadAsync(form);

        // What was saved stood here alone before, and half a page of the owner's could be gone without a word.
        Assert.Contains("Half a thought</textarea>", page, StringComparison.Ordinal);
        Assert.Matches("name=\"companion-office\" value=\"3\"[^>]* checked", page);
        Assert.Matches("name=\"companion-trust\" value=\"4\"[^>]* checked", page);

        (string, string)[] whole = [("_handler", "companion"), ("companion-note", "Half a thought"), ("companion-office", "3"), ("companion-trust", "4")];
        using var said = await owner.PostAsync(form, form, [.. whole, TwoTypingTests.Opened(page, "companion")]);
        var both = WebUtility.HtmlDecode(await said.Content.ReadAsStringAsync());
        Assert.Contains("It now says: “She listened”.", both, StringComparison.Ordinal);
        Assert.Contains("Half a thought</textarea>", both, StringComparison.Ordinal);
        using var meant = await owner.PostAsync(form, form, [.. whole, TwoTypingTests.Opened(both, "companion")]);
        Assert.Equal(new VisitFeeling(null, 4, 3, "Half a thought"), (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Visit!.CompanionFeeling);
    }

    [Fact]
    public async Task A_mark_is_taken_back()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "feeling");
        using var marked = await owner.PostAsync(form, form, ("_handler", "patient"), ("patient-trust", "4"), ("patient-office", "2"));
        using var cleared = await owner.PostAsync(form, form, ("_handler", "patient"), ("patient-trust", ""), ("patient-office", "2"));
        Assert.Equal(new VisitFeeling(null, null, 2, null), (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Visit!.Feeling);
    }

    private static CaseFile Booked() => ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke").Book(new Visit(ACase.Day0.AddDays(-1), null, null, null), ACase.Day0));
}
