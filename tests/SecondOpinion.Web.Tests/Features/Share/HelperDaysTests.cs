using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Share.HelpedCase;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>Whom the plan waits for and all its dates, for a helper: as far as they see the plan, and no further.</summary>
public sealed class HelperDaysTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly DateOnly Later = ACase.Day0.AddDays(9);

    [Fact]
    public async Task What_the_owner_said_of_an_office_today_stays_where_a_helper_sets_it_back()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var (page, helper) = (CaseLinks.Request(file.Id, Duke), await app.HelperAsync(file, owner.Owner));
        using var declined = await owner.PostAsync(page, page, ("_handler", "status"), ("status", "Declined"));
        using var back = await helper.PostAsync(page, page, ("_handler", "status"), ("status", "Called"));
        Assert.Equal(RequestStatus.Called, (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Status);
        Assert.Contains("Said no, which is common: Duke", await owner.ReadAsync(CaseLinks.Timeline(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_helper_reads_whom_the_plan_waits_for_and_nothing_of_the_health_plan()
    {
        var (file, owner) = await app.OwnedAsync(Waiting());
        var helper = await app.HelperAsync(file, owner.Owner);
        var (owners, helpers) = (await owner.ReadAsync(CaseLinks.Plan(file.Id)), await helper.ReadAsync(CaseLinks.Plan(file.Id)));
        Assert.Contains("Who we wait for", helpers, StringComparison.Ordinal);
        Assert.Contains("Canary holder", helpers, StringComparison.Ordinal);
        Assert.Contains("The referral or the plan", owners, StringComparison.Ordinal);
        Assert.DoesNotContain("The referral or the plan", helpers, StringComparison.Ordinal);
        Assert.DoesNotContain("You can do this too", helpers, StringComparison.Ordinal);
        Assert.DoesNotContain("/stages/insurance", helpers, StringComparison.Ordinal);
        Assert.DoesNotContain("Who we wait for", await (await app.ViewerAsync(file, owner.Owner)).ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_helper_reads_all_dates_but_those_of_the_health_plan_and_makes_no_calendar()
    {
        var (file, owner) = await app.OwnedAsync(Waiting());
        var helper = await app.HelperAsync(file, owner.Owner);
        var (owners, helpers) = (await owner.ReadAsync(CaseLinks.Timeline(file.Id)), await helper.ReadAsync(CaseLinks.Timeline(file.Id)));
        foreach (var seen in new[] { "Visit: Duke", "Asked for:", "Treatment starts" })
        {
            Assert.Contains(seen, owners, StringComparison.Ordinal);
            Assert.Contains(seen, helpers, StringComparison.Ordinal);
        }

        foreach (var hidden in new[] { "Ask about the referral", "Called: the insurance plan", "Add to my calendar", "Make a calendar link" })
        {
            Assert.Contains(hidden, owners, StringComparison.Ordinal);
            Assert.DoesNotContain(hidden, helpers, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("/start-day", helpers, StringComparison.Ordinal);
        using var refused = await helper.PostAsync(CaseLinks.Timeline(file.Id), CaseLinks.Timeline(file.Id), ("_handler", "make-calendar"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private static CaseFile Waiting() => (Booked(ACase.Rosa())
        .ChangeUrgency(new Urgency(YesNoUnknown.No, Later.AddDays(30)))
        .TrackRecord("rec-slides", item => item.Ask(ACase.Day0, ContactWay.Fax, "Canary holder", null))
        .Track(tracking => tracking.ChangeInsurance(insurance => insurance with
        {
            Referral = new Approval { Status = ApprovalStatus.Asked, AskedOn = ACase.Day0, Due = Later },
            Calls = [new InsuranceCall(Guid.NewGuid(), ACase.Day0, null, null)],
        }))).MarkStage(PlanStage.Insurance, StageStatus.Waiting);
}
