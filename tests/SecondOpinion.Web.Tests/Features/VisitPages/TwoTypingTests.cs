using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.VisitPages;

/// <summary>A page stands open at the patient and at a helper, and both type.</summary>
public sealed partial class TwoTypingTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Fact]
    public async Task Two_people_save_different_fields_of_a_request_and_both_stay()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.Request(file.Id, Duke, "details");
        var opened = await OpenedAsync(owner, form);
        (string, string)[] same = [("_handler", "details"), ("name", "Duke"), ("kind", "in-person"), opened];
        using var first = await owner.PostAsync(form, form, [.. same, ("price", "$900")]);
        using var second = await owner.PostAsync(form, form, [.. same, ("asked-for", "Slides")]);
        var request = await RequestAsync(file, owner);
        Assert.Equal(("$900", "Slides"), (request.Price, request.AskedFor));
    }

    [Fact]
    public async Task The_same_field_saved_by_both_is_said_with_the_other_words_and_saved_when_meant()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "notes");
        var opened = await OpenedAsync(owner, form);
        using var first = await owner.PostAsync(form, form, ("_handler", "notes"), ("notes", "Theirs"), opened);
        using var second = await owner.PostAsync(form, form, ("_handler", "notes"), ("notes", "Mine"), opened);
        var page = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());
        Assert.Contains("It now says: “Theirs”.", page, StringComparison.Ordinal);
        Assert.Contains("Mine</textarea>", page, StringComparison.Ordinal);
        Assert.Equal("Theirs", (await RequestAsync(file, owner)).Visit!.Notes);

        using var meant = await owner.PostAsync(form, form, ("_handler", "notes"), ("notes", "Mine"), Opened(page));
        Assert.Equal("Mine", (await RequestAsync(file, owner)).Visit!.Notes);
    }

    [Fact]
    public async Task What_to_bring_and_the_way_there_are_saved_apart()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "bring");
        var opened = await OpenedAsync(owner, form);
        using var first = await owner.PostAsync(form, form, ("_handler", "bring"), ("bring", "Glasses"), opened);
        using var second = await owner.PostAsync(form, form, ("_handler", "bring"), ("travel", "Bus 9"), opened);
        var visit = (await RequestAsync(file, owner)).Visit!;
        Assert.Equal(("Glasses", "Bus 9"), (visit.Bring, visit.Travel));
    }

    [Fact]
    public async Task The_day_of_a_visit_and_its_place_are_saved_apart()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        var opened = await OpenedAsync(owner, form);
        (string, string)[] day = [("date-month", "3"), ("date-day", "16"), ("date-year", "2026")];
        using var first = await owner.PostAsync(form, form, [("_handler", "visit"), ("date-month", "3"), ("date-day", "18"), ("date-year", "2026"), opened]);
        using var second = await owner.PostAsync(form, form, [("_handler", "visit"), .. day, ("place", "Duke North"), opened]);
        var visit = (await RequestAsync(file, owner)).Visit!;
        Assert.Equal((new DateOnly(2026, 3, 18), "Duke North"), (visit.Date, visit.Place));
    }

    [Fact]
    public async Task A_visit_that_was_taken_away_meanwhile_is_set_anew_with_all_that_was_typed()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "when");
        var opened = await OpenedAsync(owner, form);
        using var gone = await owner.PostAsync(form, form, ("_handler", "visit"), ("go", "remove"));
        using var typed = await owner.PostAsync(form, form, [("_handler", "visit"), ("date-month", "3"), ("date-day", "16"), ("date-year", "2026"), ("place", "Duke North"), opened]);
        Assert.Equal(HttpStatusCode.Redirect, typed.StatusCode);
        var visit = (await RequestAsync(file, owner)).Visit!;
        Assert.Equal((new DateOnly(2026, 3, 16), "Duke North"), (visit.Date, visit.Place));
    }

    [Fact]
    public async Task A_stored_phone_that_no_one_could_call_keeps_no_other_field_from_being_saved()
    {
        var (file, owner) = await app.OwnedAsync(Booked().ChangeRequest(Duke, request => request with { Phone = "see website" }));
        var form = CaseLinks.Request(file.Id, Duke, "details");
        (string, string)[] same = [("_handler", "details"), ("name", "Duke"), ("kind", "in-person"), await OpenedAsync(owner, form)];
        using var saved = await owner.PostAsync(form, form, [.. same, ("phone", "see website"), ("price", "$900")]);
        Assert.Equal(("see website", "$900"), (await RequestAsync(file, owner) is var request ? (request.Phone, request.Price) : default));
        using var wrong = await owner.PostAsync(form, form, [.. same, ("phone", "call me")]);
        Assert.Contains("at least 7 digits", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_it_felt_to_the_companion_is_saved_by_two_mark_by_mark()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.VisitOf(file.Id, Duke, "feeling");
        var opened = Opened(await owner.ReadAsync(form), "companion");
        using var first = await owner.PostAsync(form, form, ("_handler", "companion"), ("companion-trust", "4"), opened);
        using var second = await owner.PostAsync(form, form, ("_handler", "companion"), ("companion-note", "Kind people"), opened);
        Assert.Equal(new VisitFeeling(null, 4, null, "Kind people"), (await RequestAsync(file, owner)).Visit!.CompanionFeeling);

        using var third = await owner.PostAsync(form, form, ("_handler", "companion"), ("companion-trust", "1"), ("companion-note", "Kind people"), opened);
        var page = WebUtility.HtmlDecode(await third.Content.ReadAsStringAsync());
        Assert.Contains("It now says: “4”.", page, StringComparison.Ordinal);
        using var meant = await owner.PostAsync(form, form, ("_handler", "companion"), ("companion-trust", "1"), ("companion-note", "Kind people"), Opened(page, "companion"));
        Assert.Equal(1, (await RequestAsync(file, owner)).Visit!.CompanionFeeling!.Trust);
    }

    [Fact]
    public async Task A_day_of_a_status_that_has_moved_on_meanwhile_is_not_taken_for_the_new_one()
    {
        var (file, owner) = await app.OwnedAsync(Booked());
        var form = CaseLinks.Request(file.Id, Duke, "since");
        (string, string)[] day = [("_handler", "since"), ("day-month", "2"), ("day-day", "27"), ("day-year", "2026")];
        using var late = await owner.PostAsync(form, form, [.. day, ("status", "Called")]);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("It is now: “A visit is set”.", page, StringComparison.Ordinal);
        Assert.Contains("name=\"status\" value=\"Scheduled\"", page, StringComparison.Ordinal);
        Assert.Equal(ACase.Day0, (await RequestAsync(file, owner)).Since);
        using var meant = await owner.PostAsync(form, form, [.. day, ("status", "Scheduled")]);
        Assert.Equal(new DateOnly(2026, 2, 27), (await RequestAsync(file, owner)).Since);
    }

    private static CaseFile Booked() => ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke").Book(new Visit(ACase.Day0.AddDays(14), null, null, null), ACase.Day0));

    private static async Task<(string, string)> OpenedAsync(Browser owner, string form) => Opened(await owner.ReadAsync(form));

    /// <summary>The marks of the page's form, or of the one with this name.</summary>
    internal static (string, string) Opened(string page, string? form = null) =>
        ("opened", Marks().Match(form is null ? page : page[page.IndexOf($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal)..]).Groups["marks"].Value);

    private async Task<OpinionRequest> RequestAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;

    [GeneratedRegex("name=\"opened\" value=\"(?<marks>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Marks();
}
