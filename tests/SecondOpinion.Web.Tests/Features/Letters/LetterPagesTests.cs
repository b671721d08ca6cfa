using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Letters;

/// <summary>Letters of a case: filled, changed, kept, printed, and what sending one says of its records.</summary>
public sealed class LetterPagesTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task With_several_offices_one_is_picked_first_and_with_one_the_letter_opens()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        Assert.Contains("Who is it for?", await owner.ReadAsync(CaseLinks.Letter(file.Id, "D")), StringComparison.Ordinal);
        using var lab = await owner.GetAsync(CaseLinks.Letter(file.Id, "E"));
        Assert.Equal(HttpStatusCode.Redirect, lab.StatusCode);
    }

    [Fact]
    public async Task Every_letter_can_be_opened_filled_and_printed()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(30), null, "Duke", null)));
        foreach (var (letter, to) in new[] { ("D", 2), ("D2", 2), ("E", 1), ("cover-note", 1), ("story", 0), ("goals", 0), ("shared-care", 0), ("thank-you-no", 1) })
        {
            var address = CaseLinks.Letter(file.Id, letter, to);
            Assert.Contains("<textarea", await owner.ReadAsync(address), StringComparison.Ordinal);
            Assert.Contains("<form", await owner.ReadAsync($"{address}/blanks"), StringComparison.Ordinal);
            Assert.Contains("sheet flow letter", await owner.ReadAsync(CaseLinks.PrintLetter(file.Id, letter, to)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_reads_Spanish_is_told_why_the_letter_is_in_English_and_can_read_it_in_Spanish()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var letter = CaseLinks.Letter(file.Id, "D", 2);
        var page = WebUtility.HtmlDecode(await owner.ReadAsync(letter, Language.Spanish));
        var box = page.IndexOf("<textarea", StringComparison.Ordinal);
        Assert.Contains("Esta carta está en inglés", page[..box], StringComparison.Ordinal);
        Assert.Contains("Gracias por su ayuda.", page[..box], StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", page[box..page.IndexOf('>', box)], StringComparison.Ordinal);
        Assert.DoesNotContain("está en inglés porque", WebUtility.HtmlDecode(await owner.ReadAsync($"{letter}?in=es", Language.Spanish)), StringComparison.Ordinal);
        Assert.DoesNotContain("This letter is in English", await owner.ReadAsync(letter), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_leads_to_the_message_for_the_portal_too()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var list = await owner.ReadAsync(CaseLinks.Letters(file.Id));
        Assert.Contains($"href=\"{CaseLinks.Script(file.Id, "A2")}\"", list, StringComparison.Ordinal);
        Assert.Contains("Still to ask for: 3", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D", 99)]
    [InlineData("nothing", 0)]
    public async Task A_letter_that_is_not_there_has_no_page(string letter, int to)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        foreach (var address in new[] { CaseLinks.Letter(file.Id, letter, to), $"{CaseLinks.Letter(file.Id, letter, to)}/blanks", CaseLinks.PrintLetter(file.Id, letter, to) })
        {
            using var answer = await owner.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_only_a_letter_needs_is_asked_kept_and_filled_in()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var letter = CaseLinks.Letter(file.Id, "D", 2);
        var blanks = $"{letter}/blanks";
        using var saved = await owner.PostAsync(blanks, blanks, ("_handler", "blanks"), ("patient", "Rosa Núñez"), ("birth-date", "March 3, 1958"), ("form", "disc"));
        Assert.StartsWith(letter, Browser.Next(saved), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await owner.ReadAsync(letter));
        Assert.Contains("Patient: Rosa Núñez\n", page, StringComparison.Ordinal);
        Assert.Contains("in this form: on a disc.", page, StringComparison.Ordinal);
        Assert.Contains("Phone: __________", page, StringComparison.Ordinal);
        Assert.Equal("March 3, 1958", (await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Fields["birth_date"]);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_said_and_kept_as_typed()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var blanks = $"{CaseLinks.Letter(file.Id, "D", 2)}/blanks";
        var much = new string('x', 10_000);
        using var answer = await owner.PostAsync(blanks, blanks, ("_handler", "blanks"), ("address", much), ("patient", "Rosa"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Keep it to 200 letters.", page, StringComparison.Ordinal);
        Assert.Contains(much, page, StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Fields);
    }

    [Fact]
    public async Task A_changed_letter_is_kept_printed_and_built_anew()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var letter = CaseLinks.Letter(file.Id, "D", 2);
        using var kept = await owner.PostAsync(letter, letter, ("_handler", "text"), ("go", "print"), ("text", "Dear desk,\r\n\r\nمرحبا <b>now</b> 🙂"));
        Assert.StartsWith(CaseLinks.PrintLetter(file.Id, "D", 2), Browser.Next(kept), StringComparison.Ordinal);
        var paper = await owner.ReadAsync(Browser.Next(kept));
        Assert.Contains("Dear desk,", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>now", paper, StringComparison.Ordinal);
        Assert.Equal("Dear desk,\n\nمرحبا <b>now</b> 🙂", Assert.Single((await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Texts).Value);
        Assert.DoesNotContain("Dear desk,", await owner.ReadAsync($"{letter}?in=es"), StringComparison.Ordinal);

        using var again = await owner.PostAsync(letter, letter, ("_handler", "text"), ("go", "restore"), ("text", "Dear desk,"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Texts);
    }

    [Fact]
    public async Task A_letter_that_is_too_long_is_said_and_stays_in_the_box()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var letter = CaseLinks.Letter(file.Id, "D", 2);
        var much = new string('x', 7000);
        using var answer = await owner.PostAsync(letter, letter, ("_handler", "text"), ("go", "save"), ("text", much));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Keep it to 6000 letters.", page, StringComparison.Ordinal);
        Assert.Contains(much, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_letter_marks_its_records_in_one_change_that_can_be_undone()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var letter = CaseLinks.Letter(file.Id, "E", 1);
        using var marked = await owner.PostAsync(letter, letter, ("_handler", "mark"), ("way", "Fax"));
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.Equal(["rec-marrow", "rec-slides"], stored.Tracking.Records.Keys);
        Assert.All(stored.Tracking.Records.Values, item => Assert.Equal((RecordStatus.Asked, Today, ContactWay.Fax), (item.Status, item.AskedOn, item.AskedBy)));
        var page = await owner.ReadAsync(Browser.Next(marked));
        Assert.Contains("All of these have been asked for.", page, StringComparison.Ordinal);
        Assert.Contains("Tissue slides", page, StringComparison.Ordinal);

        using var undone = await owner.PostAsync(Browser.Next(marked), Browser.Next(marked), ("_handler", "take-back"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Records);
    }

    [Fact]
    public async Task The_note_on_top_of_the_papers_marks_them_as_sent_to_that_office()
    {
        var here = ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(30), null, "Duke", null)).TrackRecord("rec-labs", item => item.Receive(Today, null));
        var (file, owner) = await app.OwnedAsync(here);
        var note = CaseLinks.Letter(file.Id, "cover-note", 1);
        using var marked = await owner.PostAsync(note, note, ("_handler", "mark"), ("way", "Mail"));
        Assert.Equal("Duke", Assert.Single((await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-labs").Sendings).Office);
    }

    [Fact]
    public async Task Asking_again_counts_ten_days_anew()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).TrackRecord("rec-labs", item => item.Ask(Today.AddDays(-31), null, null, null)));
        var letter = CaseLinks.Letter(file.Id, "D2", 2);
        Assert.Contains("It has been 30 days.", await owner.ReadAsync(letter), StringComparison.Ordinal);
        using var marked = await owner.PostAsync(letter, letter, ("_handler", "mark"));
        var item = (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-labs");
        Assert.Equal((Today, (DateOnly?)null), (item.CheckedOn, item.LegalLimitToSay));
    }
}
