using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Letters;

/// <summary>A letter stands open while someone else says who has a record: the offices then stand in another order, or are others.</summary>
public sealed partial class LetterRecipientTests(TestApp app)
{
    private const string Gone = "Someone just changed who this letter can go to. It is now for: “Mercy”.";

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task A_letter_and_what_is_typed_in_it_stay_with_their_office_when_the_others_move()
    {
        var (file, owner, page, recipient) = await OpenedAsync();
        await NamedAsync(file, owner, "rec-path-report");
        using var typed = await owner.PostAsync(page, $"{page}/draft?in=en", recipient, ("text", "Dear desk, half"));
        Assert.Equal(HttpStatusCode.NoContent, typed.StatusCode);
        Assert.EndsWith("letter-D/en/h-imaging", Assert.Single((await app.StoredAsync(file, owner.Owner)).Drafts).Key, StringComparison.Ordinal);
        using var saved = await owner.PostAsync(page, page, ("_handler", "text"), ("go", "save"), ("text", "Dear desk"), recipient);
        using var marked = await owner.PostAsync(page, page, ("_handler", "mark"), ("way", "Fax"), recipient);
        using var filled = await owner.PostAsync($"{page}/blanks", $"{page}/blanks", ("_handler", "blanks"), ("office", "City scans"), recipient);
        Assert.All([saved, marked, filled], answer => Assert.StartsWith(CaseLinks.Letter(file.Id, "D", 4), Browser.Next(answer), StringComparison.Ordinal));
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.Equal(["D/en/h-imaging"], stored.Tracking.Letters.Texts.Keys);
        Assert.Empty(stored.Drafts);
        Assert.Equal((RecordStatus.Asked, RecordStatus.ToAsk), (stored.Tracking.Record("rec-imaging-files").Status, stored.Tracking.Record("rec-labs").Status));
    }

    [Fact]
    public async Task An_office_that_is_gone_is_said_with_the_words_kept_and_a_second_press_is_meant()
    {
        var (file, owner, page, recipient) = await OpenedAsync();
        var before = await NamedAsync(file, owner, "rec-imaging-files");
        using var typed = await owner.PostAsync(page, $"{page}/draft?in=en", recipient, ("text", "Dear desk, half"));
        Assert.Equal(HttpStatusCode.NotFound, typed.StatusCode);
        using var marked = await owner.PostAsync(page, page, ("_handler", "mark"), ("way", "Fax"), recipient);
        Assert.Contains(Gone, WebUtility.HtmlDecode(await marked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var answer = await owner.PostAsync(page, page, ("_handler", "text"), ("go", "save"), ("text", "Dear <b>desk</b>"), recipient);
        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(Gone, shown, StringComparison.Ordinal);
        Assert.Contains("Dear <b>desk</b></textarea>", shown, StringComparison.Ordinal);
        Assert.Contains("id=\"text-error\"", shown, StringComparison.Ordinal);
        Assert.Equal(before.TrackedChanges, (await app.StoredAsync(file, owner.Owner)).TrackedChanges);

        using var meant = await owner.PostAsync(page, page, ("_handler", "text"), ("go", "save"), ("text", "Dear <b>desk</b>"), Recipient(shown));
        Assert.Equal(["D/en/h-imaging/MERCY"], (await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Texts.Keys);
    }

    [Fact]
    public async Task Blanks_that_were_filled_in_for_an_office_that_is_gone_are_not_said_of_another()
    {
        var (file, owner, page, recipient) = await OpenedAsync();
        var before = await NamedAsync(file, owner, "rec-imaging-files");
        using var answer = await owner.PostAsync($"{page}/blanks", $"{page}/blanks", ("_handler", "blanks"), ("record-number", "77-1"), recipient);
        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(Gone, shown, StringComparison.Ordinal);
        Assert.Contains("value=\"77-1\"", shown, StringComparison.Ordinal);
        Assert.Equal(before.TrackedChanges, (await app.StoredAsync(file, owner.Owner)).TrackedChanges);
    }

    // The scan office is third of those who have records of a blood cancer; the tissue lab and the records office stand before it.
    private async Task<(CaseFile File, Browser Owner, string Page, (string Name, string Value) Recipient)> OpenedAsync()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var page = CaseLinks.Letter(file.Id, "D", 3);
        return (file, owner, page, Recipient(await owner.ReadAsync(page)));
    }

    private async Task<CaseFile> NamedAsync(CaseFile file, Browser owner, string record) => Assert.IsType<CaseChange.Changed>(
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.TrackRecord, stored => stored.TrackRecord(record, item => item with { Holder = "Mercy" }), CancellationToken.None)).File;

    private static (string Name, string Value) Recipient(string page) => ("recipient", WebUtility.HtmlDecode(Hidden().Match(page).Groups["key"].Value));

    [GeneratedRegex("name=\"recipient\" value=\"(?<key>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
