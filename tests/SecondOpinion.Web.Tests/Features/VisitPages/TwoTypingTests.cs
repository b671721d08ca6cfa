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

    private static CaseFile Booked() => ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke").Book(new Visit(ACase.Day0.AddDays(14), null, null, null), ACase.Day0));

    private static async Task<(string, string)> OpenedAsync(Browser owner, string form) => Opened(await owner.ReadAsync(form));

    private static (string, string) Opened(string page) => ("opened", Marks().Match(page).Groups["marks"].Value);

    private async Task<OpinionRequest> RequestAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;

    [GeneratedRegex("name=\"opened\" value=\"(?<marks>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Marks();
}
