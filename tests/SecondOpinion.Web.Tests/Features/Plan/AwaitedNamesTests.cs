using System.Net;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>The plan names the person or office it waits for.</summary>
public sealed class AwaitedNamesTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly DateOnly Day = ACase.Day0;

    public static TheoryData<string?, string?, string> Asked => new()
    {
        { "Ana", null, "Ana: Tissue slides" },
        { "Ana", "Mercy Hospital", "Ana, Mercy Hospital: Tissue slides" },
        { "Ana at Mercy Hospital", "mercy hospital", "Ana at Mercy Hospital: Tissue slides" },
        { null, "Mercy Hospital", "Mercy Hospital: Tissue slides" },
        { null, null, "Tissue lab (pathology): Tissue slides" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Whom_the_person_asked_is_named_and_else_who_has_it(string? whom, string? holder, string words) =>
        Assert.Contains(words, await PlanAsync(ACase.Rosa().TrackRecord("rec-slides", item => (item with { Holder = holder }).Ask(Day, ContactWay.Fax, whom, null))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Duke", "Duke: Tissue slides")]
    [InlineData(null, "The new office: Tissue slides")]
    public async Task The_office_that_gets_it_is_named(string? office, string words) =>
        Assert.Contains(words, await PlanAsync(ACase.Rosa().TrackRecord("rec-slides", item => item.Pull(Day, office))), StringComparison.Ordinal);

    [Fact]
    public async Task An_office_that_is_no_request_is_named_where_a_copy_went_there() => Assert.Contains(
        "Dr. Lee: say that your records came",
        await PlanAsync(ACase.Rosa().TrackRecord("rec-slides", item => item.Send(new RecordSending(Guid.NewGuid(), null, "Dr. Lee", Day, ContactWay.Mail, null, null)))),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_health_plan_and_who_answered_there_are_named()
    {
        var call = new InsuranceCall(Guid.NewGuid(), Day, "Pat", null) { FollowUpOn = Day.AddDays(3) };
        var plan = await PlanAsync(ACase.Rosa().Track(t => t.ChangeInsurance(i => (i with { Plan = "Blue Plan" }).Log(call))));
        Assert.Contains("Blue Plan: call again", plan, StringComparison.Ordinal);
        Assert.Contains($"With Pat. Since {Language.English.NearDate(Day, Day)}.", plan, StringComparison.Ordinal);
    }

    private async Task<string> PlanAsync(CaseFile answers)
    {
        var (file, owner) = await app.OwnedAsync(answers);
        return WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Plan(file.Id)));
    }
}
