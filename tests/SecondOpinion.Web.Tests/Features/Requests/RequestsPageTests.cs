using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Requests;

public sealed class RequestsPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task A_place_of_the_shortlist_is_asked_with_one_press_and_only_once()
    {
        var place = new ShortlistEntry(Guid.NewGuid(), "duke", "Duke", "919 555 0101");
        var (file, owner) = await app.OwnedAsync(ACase.Rosa() with { Shortlist = Shortlist.Empty.Add(place) });
        var page = CaseLinks.Requests(file.Id);
        using var first = await owner.PostAsync(page, page, ("_handler", "start"), ("start", place.Id.ToString()));
        using var twice = await owner.PostAsync(page, page, ("_handler", "add"), ("name", "Mayo"));
        using var again = await owner.PostAsync(page, page, ("_handler", "start"), ("start", place.Id.ToString()));

        var requests = (await app.StoredAsync(file, owner.Owner)).Tracking.Requests;
        Assert.Equal(["Duke", "Mayo"], requests.Select(r => r.Name));
        Assert.Equal((place.Id, "919 555 0101", ACase.Day0), (requests[0].ShortlistId, requests[0].Phone, requests[0].Since));
        Assert.DoesNotContain("name=\"start\"", await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Ask Mayo next", "Call Mayo")]
    [InlineData(false, "Look for more places", "Choose who to see")]
    public async Task After_a_no_from_the_last_open_office_the_next_place_is_offered_with_kind_words(bool hasMore, string offer, string step)
    {
        var (duke, mayo) = (new ShortlistEntry(Guid.NewGuid(), null, "Duke", null), new ShortlistEntry(Guid.NewGuid(), null, "Mayo", null));
        var told = Enum.GetValues<PlanStage>().Where(stage => stage < PlanStage.Choosing).Aggregate(ACase.Rosa(), (all, stage) => all.MarkStage(stage, StageStatus.Done));
        var list = hasMore ? Shortlist.Empty.Add(duke).Add(mayo) : Shortlist.Empty.Add(duke);
        var (file, owner) = await app.OwnedAsync((told with { Shortlist = list })
            .AddRequest(OpinionRequest.To(duke, Guid.NewGuid(), VisitType.InPerson, ACase.Day0).MoveTo(RequestStatus.Declined, ACase.Day0)));
        var page = CaseLinks.Requests(file.Id);
        Assert.Contains(offer, await owner.ReadAsync(page), StringComparison.Ordinal);
        Assert.Contains("A no is common, and it is not about you.", await owner.ReadAsync(page), StringComparison.Ordinal);
        var plan = await owner.ReadAsync(CaseLinks.Plan(file.Id));
        Assert.Contains(step, plan, StringComparison.Ordinal);
        Assert.Contains("A no is common, and it is not about you.", plan, StringComparison.Ordinal);
        if (hasMore)
        {
            using var asked = await owner.PostAsync(page, page, ("_handler", "next"), ("start", mayo.Id.ToString()));
            Assert.Equal(["Duke", "Mayo"], (await app.StoredAsync(file, owner.Owner)).Tracking.Requests.Select(r => r.Name));
        }
    }

    [Fact]
    public async Task An_online_programme_of_the_shortlist_is_asked_for_a_video_visit()
    {
        var place = new ShortlistEntry(Guid.NewGuid(), "remote-ucsf", "An online programme", null) { OffersTelehealth = true, Website = new Uri("https://example.org/") };
        var (file, owner) = await app.OwnedAsync(ACase.Rosa() with { Shortlist = Shortlist.Empty.Add(place) });
        var page = CaseLinks.Requests(file.Id);
        using var asked = await owner.PostAsync(page, page, ("_handler", "start"), ("start", place.Id.ToString()));
        var request = Assert.Single((await app.StoredAsync(file, owner.Owner)).Tracking.Requests);
        Assert.Equal((VisitType.Virtual, place.Website), (request.Kind, request.Website));
    }

    [Fact]
    public async Task A_name_that_is_sent_twice_is_one_office_and_another_name_from_the_same_form_is_a_second()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.Requests(file.Id);
        Assert.Matches("name=\"id\" value=\"[0-9a-f-]{36}\"", await owner.ReadAsync(page));
        (string, string) form = ("id", $"{Guid.NewGuid()}");
        foreach (var name in new[] { "Mayo", "Mayo", "Duke", "Duke" })
        {
            using var added = await owner.PostAsync(page, page, ("_handler", "add"), form, ("name", name));
            Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        }

        Assert.Equal(["Mayo", "Duke"], (await app.StoredAsync(file, owner.Owner)).Tracking.Requests.Select(r => r.Name));
    }

    [Fact]
    public async Task The_number_of_an_office_stands_right_after_its_name_to_tap()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Track(t => t.Add(new OpinionRequest(TrackedCase.RequestId, "Duke") { Phone = "919-555-0101", Price = "About $900" })));
        var page = await owner.ReadAsync(CaseLinks.Requests(file.Id));
        string[] order = [">Duke</a>", "href=\"tel:&#x2B;19195550101\"", "Thinking about it", "A visit in person", "Price: About $900"];
        var places = order.Select(words => page.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Adding_can_be_taken_back()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.Requests(file.Id);
        using var added = await owner.PostAsync(page, page, ("_handler", "add"), ("name", "Mayo"));
        var saved = added.Headers.Location!.PathAndQuery;
        Assert.EndsWith("?saved=1", saved, StringComparison.Ordinal);
        using var undone = await owner.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Requests);
        Assert.Contains("We took that back.", await owner.ReadAsync(undone.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_marked_as_the_choice_and_another_takes_its_place()
    {
        var (file, owner) = await app.OwnedAsync(Asked("Duke", "Mayo"));
        var page = CaseLinks.Requests(file.Id);
        foreach (var request in file.Tracking.Requests)
        {
            using var chosen = await owner.PostAsync(page, page, ("_handler", "choose"), ("choose", request.Id.ToString()));
            Assert.Equal(request.Id, (await app.StoredAsync(file, owner.Owner)).Tracking.ChoiceId);
        }

        using var none = await owner.PostAsync(page, page, ("_handler", "choose"), ("choose", ""));
        Assert.Null((await app.StoredAsync(file, owner.Owner)).Tracking.ChoiceId);
    }

    [Theory]
    [InlineData("", "", "Type the name of the office.")]
    [InlineData("long", "", "This is too long. Keep it to 120 letters.")]
    [InlineData("Duke", "long", "This is too long. Keep it to 40 letters.")]
    public async Task A_name_that_is_missing_or_too_long_is_asked_for_again_with_the_typing_kept(string name, string phone, string words)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.Requests(file.Id);
        using var answer = await owner.PostAsync(page, page, ("_handler", "add"), ("name", Long(name)), ("phone", Long(phone)));
        var markup = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, markup, StringComparison.Ordinal);
        Assert.Contains($"value=\"{Long(phone.Length > 0 ? phone : name)}\"", markup.Replace("value=\"\"", "", StringComparison.Ordinal) + "value=\"\"", StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Requests);
    }

    [Fact]
    public async Task Markup_emoji_and_letters_from_right_to_left_stand_as_typed()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var page = CaseLinks.Requests(file.Id);
        const string name = "<script>alert(1)</script> עברית 😀";
        using var answer = await owner.PostAsync(page, page, ("_handler", "add"), ("name", name));
        Assert.Equal(name, Assert.Single((await app.StoredAsync(file, owner.Owner)).Tracking.Requests).Name);
        Assert.DoesNotContain("<script>alert", await owner.ReadAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_list_says_so()
    {
        var (file, owner) = await app.OwnedAsync(Asked([.. Enumerable.Range(1, Tracking.MostRequests).Select(n => $"Office {n}")]));
        var page = CaseLinks.Requests(file.Id);
        using var answer = await owner.PostAsync(page, page, ("_handler", "add"), ("name", "One more"));
        Assert.Contains("The list holds 20 offices.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_owner_reads_it()
    {
        var (file, owner) = await app.OwnedAsync(Asked("Duke"));
        var viewer = await app.ViewerAsync(file, owner.Owner);
        foreach (var path in new[] { CaseLinks.Requests(file.Id), CaseLinks.Request(file.Id, file.Tracking.Requests[0].Id) })
        {
            using var answer = await viewer.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static CaseFile Asked(params string[] offices) =>
        offices.Aggregate(ACase.Rosa(), (file, name) => file.AddRequest(new OpinionRequest(Guid.NewGuid(), name)));

    private static string Long(string text) => text is "long" ? new string('x', 10_000) : text;
}
