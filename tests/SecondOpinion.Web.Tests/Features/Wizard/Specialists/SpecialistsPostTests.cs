using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Wizard.Specialists;

/// <summary>The specialists page without script, over the whole directory.</summary>
public sealed class SpecialistsPostTests(TestApp app)
{
    [Fact]
    public async Task A_zip_code_is_kept_in_the_case_and_never_in_the_address()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa());
        using var answer = await PressAsync(owner, rosa, "search", ("place", "27701"), ("miles", "50"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("27701", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(new SearchPlace("27701", 50), (await app.StoredAsync(rosa, owner.Owner)).SearchPlace);

        var page = await PageAsync(owner, rosa);
        Assert.Contains("Duke Cancer Institute", page, StringComparison.Ordinal);
        Assert.Contains("UNC Lineberger", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("Duke Cancer Institute", StringComparison.Ordinal) < page.IndexOf("UNC Lineberger", StringComparison.Ordinal));
        Assert.DoesNotContain("MD Anderson", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:+19196848111\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Source: National Cancer Institute list", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_city_of_many_states_is_asked_back_and_picked()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa());
        (await PressAsync(owner, rosa, "search", ("place", "Durham"), ("miles", "100"))).Dispose();
        Assert.Contains("value=\"pick:Durham, NC\"", await PageAsync(owner, rosa), StringComparison.Ordinal);
        (await PressAsync(owner, rosa, "pick:Durham, NC", ("place", "Durham"), ("miles", "100"))).Dispose();
        Assert.Equal(new SearchPlace("Durham, NC", 100), (await app.StoredAsync(rosa, owner.Owner)).SearchPlace);
    }

    [Theory]
    [InlineData("", "Type a ZIP code or a city.")]
    [InlineData("Xyzzyville", "We do not know that place. Check the spelling, or try a ZIP code.")]
    [InlineData("a very very very very very very very very very very very long place", "Use 60 letters or fewer.")]
    public async Task A_place_that_cannot_be_searched_is_said_beside_the_field_and_kept(string place, string message)
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa());
        using var answer = await PressAsync(owner, rosa, "search", ("place", place), ("miles", "25"), ("own-name", "Mercy Clinic"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("There is a problem", page, StringComparison.Ordinal);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains("value=\"Mercy Clinic\"", page, StringComparison.Ordinal);
        Assert.True(place.Length == 0 || page.Contains($"value=\"{place}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Places_are_added_once_and_removed()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa());
        using var added = await PressAsync(owner, rosa, "add:nci-duke", ("place", "27701"));
        Assert.EndsWith("#place-1", added.Headers.Location!.ToString(), StringComparison.Ordinal);
        (await PressAsync(owner, rosa, "add:nci-duke", ("place", "27701"))).Dispose();
        var entry = Assert.Single((await app.StoredAsync(rosa, owner.Owner)).Shortlist.Entries);
        Assert.Equal(("nci-duke", "Duke Cancer Institute", "(919) 684-8111"), (entry.DirectoryId, entry.Name, entry.Phone));
        Assert.Contains("On my list", await PageAsync(owner, rosa), StringComparison.Ordinal);

        (await PressAsync(owner, rosa, $"remove:{entry.Id}", ("place", "27701"))).Dispose();
        Assert.Empty((await app.StoredAsync(rosa, owner.Owner)).Shortlist.Entries);
    }

    [Fact]
    public async Task A_place_is_added_by_name_and_a_missing_name_is_an_error()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa());
        using var missing = await PressAsync(owner, rosa, "own", ("own-phone", "919 555 0100"));
        Assert.Contains("Type the name of the place or doctor.", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        (await PressAsync(owner, rosa, "own", ("own-name", "Mercy Clinic"), ("own-phone", "919 555 0100"))).Dispose();
        var file = await app.StoredAsync(rosa, owner.Owner);
        var entry = Assert.Single(file.Shortlist.Entries);
        Assert.Equal((null, "Mercy Clinic", "919 555 0100"), (entry.DirectoryId, entry.Name, entry.Phone));
        Assert.Empty(file.Drafts);
    }

    [Fact]
    public async Task A_full_list_says_so_and_takes_no_more()
    {
        var full = ACase.New().Lists("One", "Two", "Three", "Four", "Five").Build().Shortlist;
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa() with { Shortlist = full });
        using var answer = await PressAsync(owner, rosa, "add:nci-duke", ("place", "27701"));
        Assert.Contains("Your list has 5 places.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(full.Entries.Count, (await app.StoredAsync(rosa, owner.Owner)).Shortlist.Entries.Count);
    }

    [Fact]
    public async Task Continue_needs_nothing_and_adds_a_name_that_was_typed()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa() with { SpecialistsSeen = false, PlanMadeAt = null, Helper = null });
        using var answer = await PressAsync(owner, rosa, "continue", ("own-name", "Mercy Clinic"));
        Assert.EndsWith(CaseLinks.Step(rosa.Id, WizardStep.Helper), answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var file = await app.StoredAsync(rosa, owner.Owner);
        Assert.True(file.SpecialistsSeen);
        Assert.Equal("Mercy Clinic", Assert.Single(file.Shortlist.Entries).Name);
    }

    [Fact]
    public async Task Back_keeps_what_is_typed()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa());
        using var answer = await PressAsync(owner, rosa, "back", ("place", "Durham, N"), ("own-name", "Mercy"));
        Assert.EndsWith(CaseLinks.Step(rosa.Id, WizardStep.VisitType), answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await PageAsync(owner, rosa);
        Assert.Contains("value=\"Durham, N\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Mercy\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_are_shown_then_the_next_ten_and_back_again()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa() with { SearchPlace = new SearchPlace("27701", null) });
        var first = await PageAsync(owner, rosa);
        Assert.Equal(10, Count(first));
        using var next = await PressAsync(owner, rosa, Button(first, "page:2:"), ("place", "27701"), ("miles", "any"));
        Assert.EndsWith("?page=2#results", next.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("27701", next.Headers.Location!.ToString(), StringComparison.Ordinal);

        // The case keeps where pages begin, so the address and Back need the number alone.
        var second = await owner.ReadAsync($"{CaseLinks.Step(rosa.Id, WizardStep.Specialists)}?page=2");
        Assert.Equal(10, Count(second));
        Assert.Empty(Names(first).Intersect(Names(second), StringComparer.Ordinal));
        Assert.Equal(Names(first), Names(await PageAsync(owner, rosa)));
        Assert.Equal(Names(second), Names(await owner.ReadAsync($"{CaseLinks.Step(rosa.Id, WizardStep.Specialists)}?page=99")));

        using var back = await PressAsync(owner, rosa, "page:1:", ("place", "27701"), ("miles", "any"), ("page", "2"));
        Assert.EndsWith("specialists#results", back.Headers.Location!.ToString(), StringComparison.Ordinal);

        static int Count(string page) => Enumerable.Range(1, 100).Count(n => page.Contains($"id=\"place-{n}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kind_the_list_does_not_serve_gets_whom_to_ask_and_what_serves_all()
    {
        var (walter, owner) = await app.OwnedAsync(ACase.Walter());
        var page = await PageAsync(owner, walter);
        Assert.Contains("Our list has no place for this yet", page, StringComparison.Ordinal);
        Assert.Contains("1-800-422-6237", page, StringComparison.Ordinal);
        Assert.Contains("1-800-999-6673", page, StringComparison.Ordinal);
        Assert.Contains("UCSF Online Second Opinion", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dana-Farber", page, StringComparison.Ordinal);
        Assert.Contains("A valve center with a heart team", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_near_the_closest_is_named()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa() with { SearchPlace = new SearchPlace("99501", 50) });
        var page = await PageAsync(owner, rosa);
        Assert.Contains("No place near Anchorage, AK 99501.", page, StringComparison.Ordinal);
        Assert.Contains("Fred Hutch", page, StringComparison.Ordinal);
        (await PressAsync(owner, rosa, "farther", ("place", "99501"), ("miles", "50"))).Dispose();
        Assert.Equal(new SearchPlace("99501", null), (await app.StoredAsync(rosa, owner.Owner)).SearchPlace);
    }

    [Fact]
    public async Task Nobody_else_finds_the_page()
    {
        var (rosa, _) = await app.OwnedAsync(ACase.Rosa());
        using var answer = await app.Stranger().GetAsync(CaseLinks.Step(rosa.Id, WizardStep.Specialists));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Button(string page, string beginning) =>
        WebUtility.HtmlDecode(Regex.Match(page, $"value=\"(?<value>{Regex.Escape(beginning)}[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value);

    private static IReadOnlyList<string> Names(string page) =>
        [.. Regex.Matches(page, "id=\"place-\\d+\"[^>]*>(?<name>[^<]*)<", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["name"].Value)];

    private static Task<string> PageAsync(Browser owner, CaseFile file) => owner.ReadAsync(CaseLinks.Step(file.Id, WizardStep.Specialists));

    private static Task<HttpResponseMessage> PressAsync(Browser owner, CaseFile file, string button, params (string Name, string Value)[] fields)
    {
        var page = CaseLinks.Step(file.Id, WizardStep.Specialists);
        return owner.PostAsync(page, page, [("_handler", "specialists"), ("go", button), .. fields]);
    }
}
