using System.Globalization;
using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.ComparePlaces;

/// <summary>Places side by side, and what they said on the phone.</summary>
public sealed class ComparePageTests(TestApp app)
{
    [Fact]
    public async Task What_a_place_said_is_saved_and_shown_beside_what_its_list_says()
    {
        var (rosa, owner) = await ListedAsync();
        using var saved = await SaveAsync(owner, rosa, 2, ("plan-2", "yes"), ("wait-2", "3 weeks"), ("experience-2", "about 40"));
        Assert.EndsWith("?saved=2#answers-2", saved.Headers.Location!.ToString(), StringComparison.Ordinal);
        var list = (await app.StoredAsync(rosa, owner.Owner)).Shortlist.Entries;
        Assert.Equal([PlaceAnswers.None, new PlaceAnswers(TakesMyPlan: true, "3 weeks", "about 40")], list.Select(e => e.Asked));

        var page = await owner.ReadAsync($"{CaseLinks.ComparePlaces(rosa.Id)}?saved=2");
        Assert.Contains("3 weeks", page, StringComparison.Ordinal);
        Assert.Contains("About 40 miles", page, StringComparison.Ordinal);
        Assert.Contains("Not asked yet", page, StringComparison.Ordinal);
        Assert.Contains("Saved.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_an_answer_is_said_beside_its_field_and_kept()
    {
        var (rosa, owner) = await ListedAsync();
        var words = new string('w', PlaceAnswers.TextLength + 1);
        using var answer = await SaveAsync(owner, rosa, 1, ("wait-1", words), ("experience-1", "some"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("This is too long. Use 160 letters or fewer.", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{words}\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"some\"", page, StringComparison.Ordinal);
        Assert.Equal(PlaceAnswers.None, (await app.StoredAsync(rosa, owner.Owner)).Shortlist.Entries[0].Asked);
    }

    [Fact]
    public async Task An_empty_list_leads_to_the_search()
    {
        var (rosa, owner) = await app.OwnedAsync(ACase.Rosa());
        Assert.Contains("wizard/specialists?from=plan", await owner.ReadAsync(CaseLinks.ComparePlaces(rosa.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_for_the_owner_alone()
    {
        var (rosa, owner) = await ListedAsync();
        var viewer = await app.ViewerAsync(rosa, owner.Owner);
        using var seen = await viewer.GetAsync(CaseLinks.ComparePlaces(rosa.Id));
        using var asked = await app.Stranger().GetAsync(CaseLinks.ComparePlaces(rosa.Id));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (seen.StatusCode, asked.StatusCode));
    }

    private Task<(CaseFile File, Browser Owner)> ListedAsync() => app.OwnedAsync(ACase.Rosa() with
    {
        Shortlist = Shortlist.Empty
            .Add(new ShortlistEntry(Guid.NewGuid(), "nci-duke", "Duke Cancer Institute", "(919) 684-8111") { Miles = 39.6, City = "Durham, NC" })
            .Add(new ShortlistEntry(Guid.NewGuid(), null, "Mercy Clinic", null)),
    });

    private static Task<HttpResponseMessage> SaveAsync(Browser owner, CaseFile file, int number, params (string Name, string Value)[] fields) => owner.PostAsync(
        CaseLinks.ComparePlaces(file.Id),
        CaseLinks.ComparePlaces(file.Id),
        [
            ("_handler", string.Create(CultureInfo.InvariantCulture, $"answers-{number}")),
            ("number", number.ToString(CultureInfo.InvariantCulture)),
            ("entry", file.Shortlist.Entries[number - 1].Id.ToString()),
            .. fields,
        ]);
}
