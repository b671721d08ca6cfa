using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Wizard;

/// <summary>The wizard as a browser without script meets it.</summary>
public sealed class WizardPostTests(TestApp app)
{
    private static readonly CaseFile Blank = new(CaseId.New(), default);

    [Fact]
    public async Task A_stray_address_leads_to_the_first_open_step()
    {
        var (file, owner) = await app.OwnedAsync(Blank);
        using var answer = await owner.GetAsync(CaseLinks.Step(file.Id, WizardStep.Matters));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.EndsWith("/wizard/who", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continue_saves_and_goes_on()
    {
        var (file, owner) = await app.OwnedAsync(Blank);
        using var answer = await PostAsync(owner, file.Id, WizardStep.Who, "continue", ("person", "child"), ("first-name", " Ana "));
        Assert.EndsWith("/wizard/told", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(new PlanFor(Person.MyChild, "Ana"), (await app.StoredAsync(file, owner.Owner)).For);
    }

    [Fact]
    public async Task A_missing_answer_is_said_twice_in_the_same_words_and_what_was_typed_stays()
    {
        var (file, owner) = await app.OwnedAsync(Blank);
        using var answer = await PostAsync(owner, file.Id, WizardStep.Who, "continue", ("first-name", "Ana Sofía"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<title>Error: ", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split("Choose who this plan is for.").Length);
        Assert.Contains("value=\"Ana Sofía\"", page, StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(file, owner.Owner)).For);
    }

    [Theory]
    [InlineData("back")]
    [InlineData("later")]
    public async Task Leaving_a_page_keeps_what_was_typed(string button)
    {
        var (file, owner) = await app.OwnedAsync(Blank with { For = new PlanFor(Person.Me, null), Told = new Told(ToldKind.HeartValve, IsRare: false) });
        using var answer = await PostAsync(owner, file.Id, WizardStep.Name, button, ("own-words", "a leaky valve"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Null((await app.StoredAsync(file, owner.Owner)).Diagnosis);
        Assert.Contains("value=\"a leaky valve\"", await owner.ReadAsync(CaseLinks.Step(file.Id, WizardStep.Name)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_kept_and_answered_without_a_page()
    {
        var (file, owner) = await app.OwnedAsync(Blank);
        var step = CaseLinks.Step(file.Id, WizardStep.Who);
        using var answer = await owner.PostAsync(step, $"{step}/draft", ("first-name", "Ana"));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("Ana", (await app.StoredAsync(file, owner.Owner)).Drafts["Who"].One("first-name"));
    }

    [Fact]
    public async Task A_draft_that_comes_after_its_answer_is_none()
    {
        var (file, owner) = await app.OwnedAsync(Blank with { For = new PlanFor(Person.MyChild, "Ana") });
        var step = CaseLinks.Step(file.Id, WizardStep.Who);
        using var answer = await owner.PostAsync(step, $"{step}/draft", ("person", "child"), ("first-name", " Ana "));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task Words_about_ending_life_are_met_with_the_line_to_call_and_kept()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var matters = CaseLinks.Step(file.Id, WizardStep.Matters);
        Assert.DoesNotContain("crisis-line", await owner.ReadAsync(matters), StringComparison.Ordinal);
        using var answer = await owner.PostAsync(matters, $"{matters}/draft", ("matters-1", "I want to die"));
        var page = await owner.ReadAsync(matters);
        Assert.Contains("class=\"crisis-line\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"I want to die\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Care_that_must_start_now_is_met_by_the_notice_once()
    {
        var (file, owner) = await app.OwnedAsync(Blank with
        {
            For = new PlanFor(Person.Me, null),
            Told = new Told(ToldKind.BloodCancer, IsRare: false),
            Diagnosis = new ReportedDiagnosis(null, HasNoName: false),
            SoFar = SoFar.Nothing,
        });
        using var answer = await PostAsync(owner, file.Id, WizardStep.Urgency, "continue", ("start-now", "yes"));
        Assert.EndsWith("/wizard/start-soon", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Do not put it off because of this plan.", await owner.ReadAsync(CaseLinks.Step(file.Id, WizardStep.StartSoon)), StringComparison.Ordinal);

        using var read = await PostAsync(owner, file.Id, WizardStep.StartSoon, "continue");
        Assert.EndsWith("/wizard/reason-groups", read.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_answer_leads_back_to_where_change_was_pressed()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var change = CaseLinks.Step(file.Id, WizardStep.Matters, ReturnTo.Plan);
        using var answer = await owner.PostAsync(change, change, ("_handler", "step"), ("go", "continue"), ("matters-1", "Sing"));
        Assert.EndsWith(CaseLinks.PlanSaved(file.Id), answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Saved.", await owner.ReadAsync(answer.Headers.Location.PathAndQuery), StringComparison.Ordinal);
        Assert.Equal(["Sing"], (await app.StoredAsync(file, owner.Owner)).Goals!.Lines);
    }

    [Fact]
    public async Task Making_the_plan_keeps_the_questions_that_were_picked()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa() with { PlanMadeAt = null, Questions = null });
        var check = CaseLinks.Step(file.Id, WizardStep.Check);
        using var answer = await owner.PostAsync(check, check, ("_handler", "check"));
        Assert.EndsWith(CaseLinks.Plan(file.Id), answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.NotNull(stored.PlanMadeAt);
        Assert.Equal("q-op-01", stored.Questions!.AskFirst.First().Id);
    }

    [Fact]
    public async Task Someone_else_and_a_viewer_find_no_wizard()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        foreach (var other in new[] { app.Stranger(), await app.ViewerAsync(file, owner.Owner) })
        {
            using var answer = await other.GetAsync(CaseLinks.Step(file.Id, WizardStep.Who));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static Task<HttpResponseMessage> PostAsync(Browser owner, CaseId id, WizardStep step, string button, params (string, string)[] fields) =>
        owner.PostAsync(CaseLinks.Step(id, step), CaseLinks.Step(id, step), [("_handler", "step"), ("go", button), .. fields]);
}
