using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.VisitPages.AnswersPageTests;

namespace SecondOpinion.Web.Tests.Features.VisitPages;

/// <summary>Answers that cannot be kept: nobody is told that they are, and no word is lost.</summary>
public sealed class AnswersLeftTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Fact]
    public async Task An_answer_to_a_question_that_was_just_taken_off_the_list_is_not_called_saved_and_comes_back_to_be_copied()
    {
        var (file, owner) = await app.OwnedAsync(Asked().ChangeQuestions(list => list.AskOwn("Gone soon?").AskOwn("Here to stay?")));
        var helper = await app.HelperAsync(file, owner.Owner);
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var cards = Cards(await helper.ReadAsync(page));
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.SaveDraft, stored => stored.ChangeQuestions(list => list.Remove(cards[0].Question)), CancellationToken.None);
        (string, string)[] typed = [.. Posted(cards, (1, "Words of some length"), (2, "It can wait.")), ("typed-1", "yes"), ("typed-2", "yes"), ("save", "1")];

        using var draft = await helper.PostAsync(page, $"{page}/draft", typed);
        Assert.Equal(HttpStatusCode.Conflict, draft.StatusCode);
        Assert.Equal("{\"answer-1\":\"gone\"}", await draft.Content.ReadAsStringAsync());
        using var saved = await helper.PostAsync(page, page, typed);
        var markup = WebUtility.HtmlDecode(await saved.Content.ReadAsStringAsync());
        Assert.Contains("This is not saved. The question or the visit was just taken off the plan.", markup, StringComparison.Ordinal);
        Assert.Contains("Words of some length</textarea>", markup, StringComparison.Ordinal);
        Assert.Equal(KeyValuePair.Create(cards[1].Question, "It can wait."), Assert.Single((await VisitAsync(file, owner)).Answers));
    }

    [Fact]
    public async Task An_answer_at_a_visit_that_was_taken_away_is_not_called_saved_and_comes_back_to_be_copied()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        (string, string)[] typed = [.. Posted(Cards(await owner.ReadAsync(page)), (1, "Words of some length")), ("save", "1")];
        var when = CaseLinks.VisitOf(file.Id, Duke, "when");
        using var gone = await owner.PostAsync(when, when, ("_handler", "visit"), ("go", "remove"));

        using var draft = await owner.PostAsync(when, $"{page}/draft", typed);
        Assert.Equal(HttpStatusCode.Conflict, draft.StatusCode);
        using var saved = await owner.PostAsync(when, page, typed);
        var markup = WebUtility.HtmlDecode(await saved.Content.ReadAsStringAsync());
        Assert.Contains("This is not saved.", markup, StringComparison.Ordinal);
        Assert.Contains("Words of some length</textarea>", markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_card_typed_in_by_two_is_said_with_the_other_words_and_saved_when_meant()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var stale = Cards(await owner.ReadAsync(page));
        using var theirs = await owner.PostAsync(page, $"{page}/draft", [.. Posted(stale, (1, "Theirs")), ("typed-1", "yes")]);
        Assert.Equal(HttpStatusCode.NoContent, theirs.StatusCode);

        using var draft = await owner.PostAsync(page, $"{page}/draft", [.. Posted(stale, (1, "Mine")), ("typed-1", "yes")]);
        Assert.Equal(HttpStatusCode.Conflict, draft.StatusCode);
        Assert.Equal("{\"answer-1\":\"crossed\"}", await draft.Content.ReadAsStringAsync());
        using var saved = await owner.PostAsync(page, page, [.. Posted(stale, (1, "Mine"), (2, "Mine alone")), ("save", "1")]);
        var markup = WebUtility.HtmlDecode(await saved.Content.ReadAsStringAsync());
        Assert.Contains("It now says: “Theirs”.", markup, StringComparison.Ordinal);
        Assert.Contains("Mine</textarea>", markup, StringComparison.Ordinal);
        Assert.Equal(["Mine alone", "Theirs"], (await VisitAsync(file, owner)).Answers.Values.Order(StringComparer.Ordinal));

        using var meant = await owner.PostAsync(page, page, [.. Posted(Cards(markup), (1, "Mine"), (2, "Mine alone")), ("typed-1", "yes"), ("save", "1")]);
        Assert.Equal(HttpStatusCode.Redirect, meant.StatusCode);
        Assert.Equal(["Mine", "Mine alone"], (await VisitAsync(file, owner)).Answers.Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_knows_the_words_it_has_sent_itself_though_no_answer_came()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var cards = Cards(await owner.ReadAsync(page));
        using var sent = await owner.PostAsync(page, $"{page}/draft", [.. Posted(cards, (1, "a")), ("typed-1", "yes")]);

        // The script counts the mark by itself; "a" is the example of FNV-1a that everyone prints.
        Assert.Equal("e40c292c", Cards(await owner.ReadAsync(page))[0].Shown);
        cards[0].Shown += " e40c292c";
        using var more = await owner.PostAsync(page, $"{page}/draft", [.. Posted(cards, (1, "a little")), ("typed-1", "yes")]);
        Assert.Equal(HttpStatusCode.NoContent, more.StatusCode);
        Assert.Equal("a little", Assert.Single((await VisitAsync(file, owner)).Answers).Value);
    }

    private static CaseFile Asked() =>
        ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke").Book(new Visit(ACase.Day0, null, null, null), ACase.Day0));

    private async Task<Visit> VisitAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Visit!;
}
