using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.VisitPages;

public sealed partial class AnswersPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Fact]
    public async Task Answers_are_kept_a_card_at_a_time_and_taken_back()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var cards = Cards(await owner.ReadAsync(page));
        Assert.True(cards.Length > 5);
        using var saved = await owner.PostAsync(page, page, [.. Posted(cards, (1, "It can wait.")), ("save", "1")]);
        Assert.EndsWith("#card-1", saved.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("It can wait.", Assert.Single((await VisitAsync(file, owner)).Answers).Value);

        var there = saved.Headers.Location!.PathAndQuery;
        using var undone = await owner.PostAsync(there, there, ("_handler", "take-back"));
        Assert.Empty((await VisitAsync(file, owner)).Answers);
    }

    [Fact]
    public async Task A_page_that_stood_open_changes_only_what_was_typed_on_it()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var stale = Cards(await owner.ReadAsync(page));
        using var elsewhere = await owner.PostAsync(page, page, [.. Posted(Cards(await owner.ReadAsync(page)), (1, "Written elsewhere")), ("save", "1")]);
        using var here = await owner.PostAsync(page, page, [.. Posted(stale, (2, "Written here"), (3, "And this")), ("save", "2")]);
        Assert.Equal(["And this", "Written elsewhere", "Written here"], (await VisitAsync(file, owner)).Answers.Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_said_at_its_card_with_every_word_kept()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var text = new string('x', 2001);
        using var answer = await owner.PostAsync(page, page, [.. Posted(Cards(await owner.ReadAsync(page)), (2, text), (3, "kept")), ("save", "2")]);
        var markup = await answer.Content.ReadAsStringAsync();
        Assert.Contains("id=\"answer-2-error\"", markup, StringComparison.Ordinal);
        Assert.Contains(text, markup, StringComparison.Ordinal);
        Assert.Equal("kept", Assert.Single((await VisitAsync(file, owner)).Answers).Value);
    }

    [Fact]
    public async Task Words_are_kept_while_they_are_typed()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        using var kept = await owner.PostAsync(page, $"{page}/draft", Posted(Cards(await owner.ReadAsync(page)), (1, "It can")));
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Equal("It can", Assert.Single((await VisitAsync(file, owner)).Answers).Value);
        var viewer = await app.ViewerAsync(file, owner.Owner);
        using var refused = await viewer.PostAsync($"{page}/draft", Posted(Cards(await owner.ReadAsync(page)), (1, "no")));
        Assert.NotEqual(HttpStatusCode.NoContent, refused.StatusCode);
    }

    [Theory]
    [InlineData("yes", 0)]
    [InlineData("kept", 1)]
    [InlineData("", 1)]
    public async Task Words_that_were_kept_while_typing_can_be_deleted_again_on_the_same_page(string typed, int left)
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var markup = await owner.ReadAsync(page);
        Assert.Contains("data-typed=\"answer-1\"", markup, StringComparison.Ordinal);
        var cards = Cards(markup);
        using var kept = await owner.PostAsync(page, $"{page}/draft", [.. Posted(cards, (1, "A slip")), ("typed-1", "yes")]);

        // Where the script runs, it takes the mark of what it had kept.
        var now = typed.Length > 0 ? Cards(await owner.ReadAsync(page)) : cards;
        using var deleted = await owner.PostAsync(page, $"{page}/draft", [.. Posted(now), ("typed-1", typed)]);
        Assert.Equal(left, (await VisitAsync(file, owner)).Answers.Count);
    }

    [Fact]
    public async Task What_was_left_out_of_a_visit_is_not_asked_for_unless_it_has_an_answer()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var questions = CaseLinks.VisitOf(file.Id, Duke, "questions");
        var ids = Cards(await owner.ReadAsync(CaseLinks.VisitOf(file.Id, Duke, "answers"))).Select(c => c.Question).ToArray();
        using var chosen = await owner.PostAsync(questions, questions, [("_handler", "questions"), .. ids.Skip(2).Select(id => ("ask", id))]);
        Assert.Equal(ids[..2].Order(StringComparer.Ordinal), (await VisitAsync(file, owner)).LeftOut.Order(StringComparer.Ordinal));
        Assert.Equal(ids[2..], Cards(await owner.ReadAsync(CaseLinks.VisitOf(file.Id, Duke, "answers"))).Select(c => c.Question));
    }

    [Fact]
    public async Task An_answer_stays_in_view_when_its_question_leaves_the_list_and_unknown_ids_are_not_kept()
    {
        var (file, owner) = await app.OwnedAsync(Asked().ChangeVisit(Duke, visit => visit.Answer("gone-long-ago", "Still mine")));
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        var markup = await owner.ReadAsync(page);
        Assert.Contains("Still mine", markup, StringComparison.Ordinal);
        var card = Cards(markup).Single(c => string.Equals(c.Question, "gone-long-ago", StringComparison.Ordinal));
        using var kept = await owner.PostAsync(page, $"{page}/draft", [.. Posted([card], (int.Parse(card.Number, System.Globalization.CultureInfo.InvariantCulture), "Put right")), ("question-1", "made-up"), ("answer-1", "junk")]);
        Assert.Equal("Put right", Assert.Single((await VisitAsync(file, owner)).Answers).Value);
    }

    [Fact]
    public async Task How_it_felt_is_said_by_each_apart_and_never_added_up()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var page = CaseLinks.VisitOf(file.Id, Duke, "feeling");
        using var mine = await owner.PostAsync(page, page, ("_handler", "patient"), ("patient-trust", "5"), ("patient-note", "She let me finish."));
        using var theirs = await owner.PostAsync(page, page, ("_handler", "companion"), ("companion-trust", "2"), ("companion-office", "77"));
        var visit = await VisitAsync(file, owner);
        Assert.Equal(new VisitFeeling(null, 5, null, "She let me finish."), visit.Feeling);
        Assert.Equal(new VisitFeeling(null, 2, null, null), visit.CompanionFeeling);

        using var tooLong = await owner.PostAsync(page, page, ("_handler", "patient"), ("patient-trust", "1"), ("patient-note", new string('n', 1001)));
        Assert.Contains("This is too long.", await tooLong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(5, (await VisitAsync(file, owner)).Feeling!.Trust);
    }

    private static CaseFile Asked() =>
        ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke").Book(new Visit(ACase.Day0, null, null, null), ACase.Day0));

    internal static (string Number, string Question, string Shown)[] Cards(string page) =>
        [.. Card().Matches(page).Select(m => (m.Groups["number"].Value, m.Groups["question"].Value, m.Groups["shown"].Value))];

    internal static (string Name, string Value)[] Posted((string Number, string Question, string Shown)[] cards, params (int Number, string Answer)[] typed) =>
    [
        ("_handler", "answers"),
        .. cards.SelectMany(card => new[]
        {
            ($"question-{card.Number}", card.Question),
            ($"shown-{card.Number}", card.Shown),
            ($"answer-{card.Number}", typed.FirstOrDefault(t => string.Equals(t.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), card.Number, StringComparison.Ordinal)).Answer ?? ""),
        }),
    ];

    private async Task<Visit> VisitAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Visit!;

    [GeneratedRegex("name=\"question-(?<number>\\d+)\" value=\"(?<question>[^\"]+)\".*?name=\"shown-\\d+\" value=\"(?<shown>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Card();
}
