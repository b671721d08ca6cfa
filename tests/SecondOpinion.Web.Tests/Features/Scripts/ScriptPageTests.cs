using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Scripts;

public sealed class ScriptPageTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly OpinionRequest City = new(Guid.NewGuid(), "City clinic") { Phone = "919 555 0100" };

    [Theory]
    [InlineData("A", "I would like a second opinion before I start.")]
    [InlineData("A2", "Hello Dr. __________. I plan to get a second opinion about “multiple myeloma”.")]
    [InlineData("A3", "I hear you.")]
    [InlineData("B", "I live in NC.")]
    [InlineData("C", "Is Dr. __________ at City clinic in my network?")]
    [InlineData("F", "The number is 919 555 0100.")]
    public async Task Every_script_is_filled_from_what_is_known(string script, string words)
    {
        var (file, owner) = await app.OwnedAsync(Known());
        Assert.Contains(words, await ReadAsync(owner, CaseLinks.Script(file.Id, script)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("Dr.")]
    [InlineData("Dr. ")]
    public async Task A_name_that_is_missing_is_a_line_to_write_on_and_no_gap(string? doctor)
    {
        var (file, owner) = await app.OwnedAsync(Known().BookVisit(City.Id, new Visit(ACase.Day0, null, null, doctor), hasBeen: true, ACase.Day0));
        var words = await ReadAsync(owner, CaseLinks.Script(file.Id, "F"));
        Assert.Contains("Could you and Dr. __________ speak with each other? The number is 919 555 0100.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dr. Lee")]
    [InlineData("Dr Lee")]
    [InlineData(" Doctor Lee")]
    [InlineData("Lee")]
    public async Task A_doctor_is_named_once(string doctor)
    {
        var (file, owner) = await app.OwnedAsync(Known().BookVisit(City.Id, new Visit(ACase.Day0, null, null, doctor), hasBeen: true, ACase.Day0));
        Assert.Contains("Could you and Dr. Lee speak", await ReadAsync(owner, CaseLinks.Script(file.Id, "F")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_lines_are_filled_once_for_all_scripts()
    {
        var (file, owner) = await app.OwnedAsync(Known());
        var page = CaseLinks.Script(file.Id, "B");
        using var saved = await owner.PostAsync(page, page, ("_handler", "fill"), ("state", "Ohio"), ("needs", "a wheelchair"), ("diagnosis_in_scripts", ""));
        var words = await ReadAsync(owner, page);
        Assert.Contains("I live in Ohio.", words, StringComparison.Ordinal);
        Assert.Contains("I need a wheelchair.", words, StringComparison.Ordinal);
        Assert.Contains("It is Blue PPO.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_diagnosis_can_be_left_off_in_all_of_them()
    {
        var (file, owner) = await app.OwnedAsync(Known());
        var page = CaseLinks.Script(file.Id, "A2");
        using var saved = await owner.PostAsync(page, page, ("_handler", "fill"), ("first_doctor", "Dr. Lee"), ("diagnosis_in_scripts", ""), ("diagnosis_in_scripts", "off"));
        Assert.Contains("Hello Dr. Lee. I plan to get a second opinion about __________.", await ReadAsync(owner, page), StringComparison.Ordinal);
        foreach (var other in new[] { CaseLinks.Script(file.Id, "B"), CaseLinks.Stage(file.Id, PlanStage.Choosing), CaseLinks.InsuranceCall(file.Id), CaseLinks.Print(file.Id, "insurance"), CaseLinks.Print(file.Id, "office") })
        {
            Assert.DoesNotContain("myeloma", await ReadAsync(owner, other), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Changed_words_are_kept_for_their_office_shown_printed_and_brought_back()
    {
        var (file, owner) = await app.OwnedAsync(Known());
        var page = CaseLinks.Script(file.Id, "B", City.Id);
        using var saved = await owner.PostAsync(page, page, ("_handler", "text"), ("go", "save"), ("text", "Hello, it is Rosa.\r\nWho sees people with this?"));
        var address = saved.Headers.Location!.PathAndQuery;
        Assert.StartsWith(page, address, StringComparison.Ordinal);
        Assert.Contains("Saved.", await ReadAsync(owner, address), StringComparison.Ordinal);
        Assert.Contains("Hello, it is Rosa.", await ReadAsync(owner, $"{CaseLinks.Print(file.Id, "script")}?words=B&for={City.Id}"), StringComparison.Ordinal);
        Assert.Contains("Hello, it is Rosa.", await ReadAsync(owner, CaseLinks.Print(file.Id, "office")), StringComparison.Ordinal);
        Assert.DoesNotContain("Hello, it is Rosa.", await ReadAsync(owner, CaseLinks.Script(file.Id, "B")), StringComparison.Ordinal);

        using var undone = await owner.PostAsync(address, address, ("_handler", "take-back"));
        Assert.DoesNotContain("Hello, it is Rosa.", await ReadAsync(owner, page), StringComparison.Ordinal);
        using var again = await owner.PostAsync(page, page, ("_handler", "text"), ("go", "save"), ("text", "Mine"));
        using var restored = await owner.PostAsync(page, page, ("_handler", "text"), ("go", "restore"), ("text", "Mine"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Texts);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_an_error_and_stay()
    {
        var (file, owner) = await app.OwnedAsync(Known());
        var page = CaseLinks.Script(file.Id, "A");
        using var answer = await owner.PostAsync(page, page, ("_handler", "text"), ("go", "save"), ("text", new string('x', 6001)));
        var words = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Keep it to 6000 letters.", words, StringComparison.Ordinal);
        Assert.Contains(new string('x', 6001), words, StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Texts);
    }

    [Theory]
    [InlineData("Z")]
    [InlineData("B?for=0c6b2a52-2d43-4f7e-9a19-6f3c5b1d7e99")]
    public async Task A_script_or_an_office_that_is_not_there_has_no_page(string script)
    {
        var (file, owner) = await app.OwnedAsync(Known());
        using var answer = await owner.GetAsync($"{CaseLinks.Plan(file.Id)}/scripts/{script}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static CaseFile Known() => (ACase.Rosa() with { SearchPlace = new SearchPlace("27701", 50) })
        .Track(t => t.Add(City).ChangeInsurance(_ => new Domain.Cases.Insurance { Kind = InsuranceKind.Employer, Plan = "Blue PPO" }));

    private static async Task<string> ReadAsync(Browser owner, string page) => WebUtility.HtmlDecode(await owner.ReadAsync(page));
}
