using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Wizard.Specialists;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Wizard.Specialists;

/// <summary>The specialists page without script, where doctors and hospitals have been imported.</summary>
public sealed class ListedPostTests(ListedApp listed) : IClassFixture<ListedApp>
{
    private TestApp App => listed.App;

    [Fact]
    public async Task Someone_in_a_rural_place_sees_who_treats_it_nearest_first_with_source_and_directions()
    {
        var (owner, rosa) = await OwnedAsync();
        var page = await PageAsync(owner, rosa);
        Assert.Equal("Ann Doctorb, MD", Names(page)[0]);
        Assert.Contains("In your area", page, StringComparison.Ordinal);
        Assert.Contains("Blood and cancer doctor", page, StringComparison.Ordinal);
        Assert.Contains("National list of doctors (NPPES), entry of June 8, 2026.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/lists#nppes\"", page, StringComparison.Ordinal);
        Assert.Contains("https://www.openstreetmap.org/directions?to=12%20Main%20St%2C%20Durham%2C%20NC%2059718", page, StringComparison.Ordinal);
        Assert.Contains("The closest hospital", page, StringComparison.Ordinal);
        Assert.Contains("Huntsman Cancer Institute", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hart", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no list of doctors", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_ten_is_reached_and_left_by_its_number_alone()
    {
        var (owner, rosa) = await OwnedAsync();
        var seen = new List<string>();
        for (var number = 1; ; number++)
        {
            var page = await owner.ReadAsync($"{Step(rosa)}?page={number}");
            seen.AddRange(Names(page));
            if (Value(page, $"page:{number + 1}:") is not { } next)
            {
                break;
            }

            using var turned = await PressAsync(owner, rosa, next, ("place", "59718"), ("miles", "100"), ("trail", Trail(page)), ("page", $"{number}"));
            Assert.EndsWith($"?page={number + 1}#results", turned.Headers.Location!.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(ListedApp.BloodDoctors, seen.Count);
        Assert.Distinct(seen);
        Assert.Equal(seen[10..20], Names(await owner.ReadAsync($"{Step(rosa)}?page=2")));
    }

    [Fact]
    public async Task Another_place_begins_at_the_first_page_even_when_Next_was_pressed()
    {
        var (owner, rosa) = await OwnedAsync();
        var page = await PageAsync(owner, rosa);
        using var turned = await PressAsync(owner, rosa, Value(page, "page:2:")!, ("place", "59718"), ("miles", "100"));
        var second = await owner.ReadAsync($"{Step(rosa)}?page=2");
        (await PressAsync(owner, rosa, "search", ("place", "59601"), ("miles", "100"), ("trail", Trail(second)), ("page", "2"))).Dispose();
        Assert.Equal("Eve O'Brien, MD", WebUtility.HtmlDecode(Names(await PageAsync(owner, rosa))[0]));
    }

    [Theory]
    [InlineData("called", "doctorc", "Ann Doctorc, MD")]
    [InlineData("specialty", "blood", "Ann Doctord, MD")]
    [InlineData("kind", "hospital", "Valley Hospital")]
    public async Task The_choices_narrow_the_answer_and_are_kept(string field, string value, string first)
    {
        var (owner, rosa) = await OwnedAsync();
        (await PressAsync(owner, rosa, "search", ("place", "59718"), ("miles", "100"), (field, value))).Dispose();
        var page = await PageAsync(owner, rosa);
        Assert.Equal(first, Names(page)[0]);
        Assert.True(page.Contains($"value=\"{value}\" selected", StringComparison.Ordinal) || page.Contains($"value=\"{value}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_offered_to_choose_that_no_list_can_tell()
    {
        var (owner, rosa) = await OwnedAsync();
        Assert.DoesNotContain($"name=\"{SpecialistsForm.VideoField}\"", await PageAsync(owner, rosa), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_said_beside_its_field_and_kept()
    {
        var (owner, rosa) = await OwnedAsync();
        var name = new string('x', SearchPlace.NameLength + 1);
        using var answer = await PressAsync(owner, rosa, "search", ("place", "59718"), ("called", name));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("The name is too long. Use 60 letters or fewer.", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{name}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doctor_is_added_with_what_the_list_says_removed_and_put_back()
    {
        var (owner, rosa) = await OwnedAsync();
        var add = Value(await PageAsync(owner, rosa), "add:npi:")!;
        using var added = await PressAsync(owner, rosa, add, ("place", "59718"), ("miles", "100"));
        Assert.EndsWith("#place-1", added.Headers.Location!.ToString(), StringComparison.Ordinal);
        var entry = Assert.Single((await App.StoredAsync(rosa, owner.Owner)).Shortlist.Entries);
        Assert.Equal(
            (PlaceKind.Clinician, "Ann Doctorb, MD", "(919) 555-0100", "12 Main St, Durham, NC 59718", "nppes"),
            (entry.Kind, entry.Name, entry.Phone, entry.Address, entry.Source));
        Assert.InRange(entry.Miles!.Value, 0, 1);

        (await PressAsync(owner, rosa, $"remove:{entry.Id}", ("place", "59718"))).Dispose();
        Assert.Contains("You took Ann Doctorb, MD off your list.", await PageAsync(owner, rosa), StringComparison.Ordinal);
        (await PressAsync(owner, rosa, "put-back", ("place", "59718"))).Dispose();
        Assert.Equal(entry, Assert.Single((await App.StoredAsync(rosa, owner.Owner)).Shortlist.Entries));
    }

    [Fact]
    public async Task A_full_list_is_said_before_and_after_and_takes_no_more()
    {
        var full = ACase.New().Lists("One", "Two", "Three", "Four", "Five").Build().Shortlist;
        var (owner, rosa) = await OwnedAsync(ACase.Rosa() with { Shortlist = full, SearchPlace = new SearchPlace("59718", 100) });
        var page = await PageAsync(owner, rosa);
        Assert.Contains("Your list is full. To add one, remove one first.", page, StringComparison.Ordinal);
        using var answer = await PressAsync(owner, rosa, Value(page, "add:npi:")!, ("place", "59718"));
        Assert.Contains("Your list has 5 places.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(5, (await App.StoredAsync(rosa, owner.Owner)).Shortlist.Entries.Count);
    }

    [Fact]
    public async Task A_heart_valve_finds_its_doctors_where_the_built_in_list_has_no_place()
    {
        var (owner, walter) = await OwnedAsync(ACase.Walter() with { SearchPlace = new SearchPlace("59718", 100) });
        var page = await PageAsync(owner, walter);
        Assert.Equal(["Cy Hart, MD"], Names(page));
        Assert.Contains("The closest hospital", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Our list has no place for this yet", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add:npi:1")]
    [InlineData("add:hospital:999999")]
    [InlineData("add:nobody")]
    [InlineData("page:7:1|9|x|y")]
    [InlineData("page:99999999999:")]
    public async Task A_made_up_button_changes_nothing(string button)
    {
        var (owner, rosa) = await OwnedAsync();
        using var answer = await PressAsync(owner, rosa, button, ("place", "59718"), ("trail", "59718|100||||False\nnonsense"), ("page", "-4"), ("kind", "Own"), ("specialty", new string('s', 400)));
        Assert.True((int)answer.StatusCode < 500);
        Assert.Empty((await App.StoredAsync(rosa, owner.Owner)).Shortlist.Entries);
    }

    private static string Step(CaseFile file) => CaseLinks.Step(file.Id, WizardStep.Specialists);

    private static Task<string> PageAsync(Browser owner, CaseFile file) => owner.ReadAsync(Step(file));

    private static Task<HttpResponseMessage> PressAsync(Browser owner, CaseFile file, string button, params (string Name, string Value)[] fields) =>
        owner.PostAsync(Step(file), Step(file), [("_handler", "specialists"), ("go", button), .. fields]);

    private static string Trail(string page) => Match(page, "name=\"trail\" value=\"(?<found>[^\"]*)\"") ?? "";

    private static string? Value(string page, string beginning) => Match(page, $"value=\"(?<found>{Regex.Escape(beginning)}[^\"]*)\"");

    private static string? Match(string page, string pattern) =>
        Regex.Match(page, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["found"].Value) : null;

    private static List<string> Names(string page) =>
        [.. Regex.Matches(page, "id=\"place-\\d+\"[^>]*>(?<name>[^<]*)<", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["name"].Value)];

    private async Task<(Browser Owner, CaseFile File)> OwnedAsync(CaseFile? file = null)
    {
        var (stored, owner) = await App.OwnedAsync(file ?? ACase.Rosa() with { SearchPlace = new SearchPlace("59718", 100) });
        return (owner, stored);
    }
}
