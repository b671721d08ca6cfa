using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Wizard.Name;

/// <summary>The name page without script, and what its script asks.</summary>
public sealed class NamePageTests(TestApp app)
{
    private static readonly CaseFile Told = new(CaseId.New(), default) { For = new PlanFor(Person.Me, null), Told = new Told(ToldKind.BloodCancer, IsRare: false) };

    [Fact]
    public async Task The_button_finds_names_and_leaves_the_words_as_they_are()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        var page = await PressAsync(owner, file, "find", ("own-words", "mieloma"));
        Assert.Matches("id=\"own-words\"[^>]*value=\"mieloma\"[^>]*spellcheck=\"false\" autocorrect=\"off\"", page);
        Assert.Contains("value=\"pick:Multiple myeloma\"", page, StringComparison.Ordinal);
        Assert.Contains("<mark>mieloma</mark>", page, StringComparison.Ordinal);
        Assert.Contains("Keep my words", page, StringComparison.Ordinal);
        Assert.Contains("No name yet", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_chosen_stands_in_the_box_and_is_saved_by_going_on()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        var page = await PressAsync(owner, file, "pick:Multiple myeloma", ("own-words", "mieloma"));
        Assert.Contains("value=\"Multiple myeloma\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"pick:", page, StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(file, owner.Owner)).Diagnosis);
    }

    [Fact]
    public async Task What_was_typed_comes_back_by_a_button_also_after_a_second_choice()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        await PressAsync(owner, file, "pick:Multiple myeloma", ("own-words", "mieloma"));
        var page = await PressAsync(owner, file, "pick:Smoldering myeloma", ("own-words", "Multiple myeloma"), ("own-words-before", "mieloma"), ("own-words-picked", "Multiple myeloma"));
        Assert.Matches("<button[^>]*value=\"own\"[^>]*>Use my own words again: mieloma<", page);
        page = await PressAsync(owner, file, "own", ("own-words", "Smoldering myeloma"), ("own-words-before", "mieloma"), ("own-words-picked", "Smoldering myeloma"));
        Assert.Contains("value=\"mieloma\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Use my own words again: mieloma", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_typed_after_a_choice_are_the_ones_that_come_back()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        var page = await PressAsync(owner, file, "pick:Multiple myeloma", ("own-words", "bone thing"), ("own-words-before", "mieloma"), ("own-words-picked", "Smoldering myeloma"));
        Assert.Contains("Use my own words again: bone thing", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_too_long_for_the_box_changes_nothing()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        var page = await PressAsync(owner, file, $"pick:{new string('x', ReportedDiagnosis.OwnWordsLength + 1)}", ("own-words", "mieloma"));
        Assert.Contains("value=\"mieloma\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_to_looking_begins_at_the_names()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        using var answer = await PostAsync(owner, file, "find", ("own-words", "mieloma"));
        Assert.EndsWith("/wizard/name#own-words-found", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_my_words_goes_on_with_them()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        using var answer = await PostAsync(owner, file, "continue", ("own-words", "the thing in my blood"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("the thing in my blood", (await app.StoredAsync(file, owner.Owner)).Diagnosis!.OwnWords);
    }

    [Fact]
    public async Task No_name_yet_ticks_its_box()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        Assert.Matches("name=\"no-name\"[^>]*checked", await PressAsync(owner, file, "no-name-yet", ("own-words", "")));
    }

    [Fact]
    public async Task What_is_typed_stands_in_no_address()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        using var answer = await PostAsync(owner, file, "find", ("own-words", "mieloma"));
        Assert.DoesNotContain("mieloma", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_gets_the_names_as_options()
    {
        var (file, owner) = await app.OwnedAsync(Told);
        using var answer = await owner.PostAsync(CaseLinks.Step(file.Id, WizardStep.Name), "/names", ("typed", "mielo"));
        var options = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("data-value=\"Multiple myeloma\"", options, StringComparison.Ordinal);
        Assert.Contains("role=\"option\"", options, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", options, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_is_no_name_brings_no_options(string typed)
    {
        var (file, owner) = await app.OwnedAsync(Told);
        using var answer = await owner.PostAsync(CaseLinks.Step(file.Id, WizardStep.Name), "/names", ("typed", typed));
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_without_the_token_of_a_page_is_refused()
    {
        using var answer = await app.Stranger().PostAsync("/names", ("typed", "mielo"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(Browser owner, CaseFile file, string button, params (string, string)[] fields) =>
        owner.PostAsync(CaseLinks.Step(file.Id, WizardStep.Name), CaseLinks.Step(file.Id, WizardStep.Name), [("_handler", "step"), ("go", button), .. fields]);

    /// <summary>The page that follows.</summary>
    private static async Task<string> PressAsync(Browser owner, CaseFile file, string button, params (string, string)[] fields)
    {
        using var answer = await PostAsync(owner, file, button, fields);
        Assert.EndsWith("/wizard/name", answer.Headers.Location!.OriginalString.Split('#')[0], StringComparison.Ordinal);
        return WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Step(file.Id, WizardStep.Name)));
    }
}
