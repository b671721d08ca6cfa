using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Insurance;

/// <summary>What is typed on the insurance page and not yet saved is there again when the phone comes back.</summary>
public sealed class InsuranceDraftTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Theory]
    [InlineData("cost", "cost-notes")]
    [InlineData("plan", "plan")]
    [InlineData("referral", "referral-note")]
    [InlineData("prior", "prior-note")]
    public async Task Half_typed_words_of_each_form_come_back_and_are_gone_once_saved(string form, string field)
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        (string, string)[] typed = [("kind", "employer"), (field, "They said $350, and")];
        using var kept = await owner.PostAsync(page, $"{page}/{form}/draft", typed);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        var markup = await owner.ReadAsync(page);
        Assert.Contains("They said $350, and", markup, StringComparison.Ordinal);
        Assert.Contains($"data-draft=\"{page}/{form}/draft\"", markup, StringComparison.Ordinal);

        using var saved = await owner.PostAsync(page, page, [("_handler", form), .. typed]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);

        // It may arrive after the form that it is a draft of.
        using var late = await owner.PostAsync(page, $"{page}/{form}/draft", typed);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Fact]
    public async Task Saving_one_form_leaves_the_half_typed_words_of_the_others()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        using var kept = await owner.PostAsync(page, $"{page}/cost/draft", ("cost-notes", "Half a note"));
        using var saved = await owner.PostAsync(page, page, ("_handler", "referral"), ("referral-status", "asked"), ("referral-note", "Faxed"));
        Assert.Contains("Half a note</textarea>", await owner.ReadAsync(page), StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(file, owner.Owner)).Tracking.Insurance.CostNotes);
    }

    [Fact]
    public async Task What_was_emptied_and_not_yet_saved_stays_empty()
    {
        var (file, owner) = await app.OwnedAsync(Paid().Track(t => t.ChangeInsurance(insurance => insurance with { CostNotes = "Old words" })));
        var page = CaseLinks.Insurance(file.Id);
        using var kept = await owner.PostAsync(page, $"{page}/cost/draft", ("cost-notes", ""));
        Assert.DoesNotContain("Old words", await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_saved_is_kept_as_typed()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        using var refused = await owner.PostAsync(page, page, ("_handler", "cost"), ("cost-notes", new string('x', 2_001)));
        Assert.Contains(new string('x', 2_001), await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owners_typing_is_kept_and_only_of_forms_that_are_there()
    {
        var (file, owner) = await app.OwnedAsync(Paid());
        var page = CaseLinks.Insurance(file.Id);
        using var made = await owner.PostAsync(page, $"{page}/made-up/draft", ("cost-notes", "x"));
        using var helped = await (await app.HelperAsync(file, owner.Owner)).PostAsync("/s", $"{page}/cost/draft", ("cost-notes", "x"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (made.StatusCode, helped.StatusCode));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    private static CaseFile Paid() => ACase.Rosa().Track(t => t.ChangeInsurance(_ => new Domain.Cases.Insurance { Kind = InsuranceKind.Employer, Plan = "Blue PPO" }));
}
