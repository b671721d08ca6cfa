using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Questions;

/// <summary>The question pages without script: the same buttons, posted as a form.</summary>
public sealed class QuestionPostTests(TestApp app)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task A_move_is_saved_and_leads_back_to_the_button()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        using var answer = await PressAsync(owner, rosa, ("do", "Up:q-st-13"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var place = answer.Headers.Location?.ToString();
        Assert.Matches($"^{CaseLinks.Questions(rosa.Id)}\\?did=Up&at=([0-9]+)#down-\\1$", place);
        Assert.Equal("q-st-13", (await app.StoredAsync(rosa, owner.Owner)).Questions!.Items[0].Id);
        Assert.Contains("Saved. It is number 1 now.", await owner.ReadAsync(place!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_button_does_what_it_says()
    {
        var (walter, owner) = await app.OwnedAsync(ACase.Walter(Today));
        await DoneAsync(("do", "HelperAsks:q-de-04"));
        await DoneAsync(("do", "Reword:q-su-01"), ("words-q-su-01", "Do I need it at all?"));
        await DoneAsync(("do", "Remove:q-su-03"));
        await DoneAsync(("do", "AddOwn:"), ("own", "Can June listen in?"));
        await DoneAsync(("do", "Add:q-st-21"));
        await DoneAsync(("do", "Down:q-op-01"));
        var list = (await app.StoredAsync(walter, owner.Owner)).Questions!;
        Assert.Equal(["q-de-04", "q-op-01", "q-su-01", "q-de-01", "q-de-05"], list.AskFirst.Select(q => q.Id));
        Assert.Equal(Asker.Helper, list.Items[0].Asker);
        Assert.Equal("Do I need it at all?", list.Items.Find(q => q.Id == "q-su-01")!.OwnWords);
        Assert.Equal(["q-su-03"], list.Removed.Select(q => q.Id));
        Assert.Equal(["own-1", "q-st-21"], list.In(QuestionPlace.Visit).TakeLast(2).Select(q => q.Id));

        await DoneAsync(("do", "PutBack:q-su-03"));
        Assert.Empty((await app.StoredAsync(walter, owner.Owner)).Questions!.Removed);

        async Task DoneAsync(params (string, string)[] fields)
        {
            using var answer = await PressAsync(owner, walter, fields);
            Assert.Contains("?did=", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Spanish)]
    public async Task Words_sent_as_they_stood_are_not_taken_for_the_persons_own(Language language)
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var words = app.Services.GetRequiredService<ContentLibrary>().Questions.TextOf("q-ho-01", language);
        using var answer = await PressAsync(owner, rosa, ("do", "Reword:q-ho-01"), ("words-q-ho-01", words));
        var stored = await app.StoredAsync(rosa, owner.Owner);
        Assert.All(stored.Questions?.Items ?? [], question => Assert.Null(question.OwnWords));
        Assert.Empty(stored.Drafts);
    }

    [Fact]
    public async Task A_page_in_one_language_posted_after_a_switch_leaves_no_draft_on_every_card()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var texts = app.Services.GetRequiredService<ContentLibrary>().Questions;
        using var answer = await owner.PostAsync(
            CaseLinks.Questions(rosa.Id),
            $"{CaseLinks.Questions(rosa.Id)}/draft",
            ("words-q-op-01", texts.TextOf("q-op-01", Language.Spanish)),
            ("words-q-st-13", texts.TextOf("q-st-13", Language.English)),
            ("words-q-ho-01", "Can I stay near home?"));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var draft = Assert.Single((await app.StoredAsync(rosa, owner.Owner)).Drafts).Value;
        Assert.Equal("words-q-ho-01", Assert.Single(draft.Fields.Keys));
    }

    [Fact]
    public async Task Words_that_are_too_long_are_kept_with_a_plain_error()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var words = string.Join(' ', Enumerable.Repeat("long", 40));
        using var answer = await PressAsync(owner, rosa, ("do", "Reword:q-ho-01"), ("words-q-ho-01", words));
        var page = await owner.ReadAsync(answer.Headers.Location!.ToString());
        Assert.DoesNotContain("q-ho-01", answer.Headers.Location.ToString(), StringComparison.Ordinal);
        Assert.Contains("<title>Error: My questions</title>", page, StringComparison.Ordinal);
        Assert.Contains("This is too long for the page. Use 140 letters or fewer.", page, StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.False((await app.StoredAsync(rosa, owner.Owner)).Questions?.Items.Exists(q => q.OwnWords is not null) ?? false);
    }

    [Fact]
    public async Task Continue_adds_what_was_typed_and_goes_on_to_check_answers()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today) with { QuestionsSeen = false, PlanMadeAt = null });
        using var answer = await PressAsync(owner, rosa, ("page", "wizard"), ("go", "continue"), ("own", "May my sister come?"));
        Assert.Equal(CaseLinks.Step(rosa.Id, WizardStep.Check), answer.Headers.Location?.ToString());
        var stored = await app.StoredAsync(rosa, owner.Owner);
        Assert.True(stored.QuestionsSeen);
        Assert.Equal("May my sister come?", stored.Questions!.AlsoAsk.Last().OwnWords);
    }

    [Fact]
    public async Task Save_and_finish_later_keeps_what_was_typed()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today) with { QuestionsSeen = false, PlanMadeAt = null });
        using var answer = await PressAsync(owner, rosa, ("page", "wizard"), ("go", "later"), ("own", "May my"));
        Assert.Equal(CaseLinks.FinishLater(rosa.Id), answer.Headers.Location?.ToString());
        Assert.Contains("May my</textarea>", await owner.ReadAsync(CaseLinks.Step(rosa.Id, WizardStep.Questions)), StringComparison.Ordinal);
        Assert.False((await app.StoredAsync(rosa, owner.Owner)).QuestionsSeen);
    }

    [Fact]
    public async Task A_draft_that_comes_after_its_answer_is_no_draft()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        using var added = await PressAsync(owner, rosa, ("do", "AddOwn:"), ("own", "May my sister come?"));
        using var late = await owner.PostAsync(CaseLinks.Questions(rosa.Id), $"{CaseLinks.Questions(rosa.Id)}/draft", ("own", "May my sister come?"));
        Assert.Equal(HttpStatusCode.NoContent, late.StatusCode);
        Assert.Empty((await app.StoredAsync(rosa, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task Too_early_the_page_leads_to_the_first_open_step()
    {
        var (fresh, owner) = await app.OwnedAsync(ACase.New().For(Person.Me).Build());
        using var answer = await owner.GetAsync(CaseLinks.Step(fresh.Id, WizardStep.Questions));
        Assert.EndsWith(CaseLinks.Step(fresh.Id, WizardStep.Told), answer.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_persons_browser_can_neither_see_nor_post()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        var (other, thief) = await app.OwnedAsync(ACase.Mei(Today));
        using var seen = await thief.GetAsync(CaseLinks.Questions(rosa.Id));
        using var posted = await thief.PostAsync(CaseLinks.Questions(other.Id), $"{CaseLinks.Questions(rosa.Id)}/change", ("page", "plan"), ("do", "Remove:q-op-01"));
        using var drafted = await thief.PostAsync(CaseLinks.Questions(other.Id), $"{CaseLinks.Questions(rosa.Id)}/draft", ("own", "stolen"));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], [seen.StatusCode, posted.StatusCode, drafted.StatusCode]);
        var stored = await app.StoredAsync(rosa, owner.Owner);
        Assert.Null(stored.Questions);
        Assert.Empty(stored.Drafts);
    }

    [Fact]
    public async Task A_viewer_reads_the_list_and_has_nothing_to_press_or_post()
    {
        var (walter, owner) = await app.OwnedAsync(ACase.Walter(Today));
        var (other, _) = await app.OwnedAsync(ACase.Rosa(Today));
        var viewer = await app.ViewerAsync(walter, owner.Owner);
        var page = await viewer.ReadAsync(CaseLinks.Questions(walter.Id));
        Assert.Contains("Do I really need this surgery?", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{CaseLinks.Questions(walter.Id)}/change", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What is likely to happen", page, StringComparison.Ordinal);

        using var posted = await viewer.PostAsync("/start", $"{CaseLinks.Questions(walter.Id)}/change", ("page", "plan"), ("do", "Remove:q-op-01"));
        using var elsewhere = await viewer.GetAsync(CaseLinks.Questions(other.Id));
        using var wizard = await viewer.GetAsync(CaseLinks.Step(walter.Id, WizardStep.Questions));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], [posted.StatusCode, elsewhere.StatusCode, wizard.StatusCode]);
        Assert.Null((await app.StoredAsync(walter, owner.Owner)).Questions);
    }

    [Fact]
    public async Task A_post_without_the_pages_own_token_is_refused()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa(Today));
        using var answer = await owner.PostAsync($"{CaseLinks.Questions(rosa.Id)}/change", ("do", "Remove:q-op-01"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null((await app.StoredAsync(rosa, owner.Owner)).Questions);
    }

    private static Task<HttpResponseMessage> PressAsync(Browser owner, CaseFile file, params (string Name, string Value)[] fields) =>
        owner.PostAsync(CaseLinks.Questions(file.Id), $"{CaseLinks.Questions(file.Id)}/change", fields);
}
