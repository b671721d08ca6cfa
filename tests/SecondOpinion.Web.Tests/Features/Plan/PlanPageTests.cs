using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

public sealed class PlanPageTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task Treatment_before_the_visit_is_said_until_the_person_has_called()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Mei(Today).Visiting(new Visit(Today.AddDays(19), null, null, null)));
        var plan = CaseLinks.Plan(file.Id);
        Assert.Contains("Call your first doctor and ask if that is safe.", await owner.ReadAsync(plan), StringComparison.Ordinal);
        Assert.Contains("Call your first doctor today", await owner.ReadAsync(plan), StringComparison.Ordinal);

        using var called = await owner.PostAsync(plan, plan, ("_handler", "called"));
        Assert.DoesNotContain("Call your first doctor and ask if that is safe.", await owner.ReadAsync(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "You planned to call again today.")]
    [InlineData(-1, "You planned to call again on ")]
    public async Task A_call_that_is_due_says_for_when_it_was_planned(int day, string words)
    {
        var call = new Contact(Guid.NewGuid(), Today.AddDays(-3), ContactWay.Phone, null, null, Today.AddDays(day));
        var (file, owner) = await app.OwnedAsync((ACase.Rosa(Today) with { Urgency = new Urgency(YesNoUnknown.No, null) }).AddRequest(new OpinionRequest(Guid.NewGuid(), "Duke").Log(call)));
        Assert.Contains(words, await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_visit_that_the_plan_shows_is_the_one_its_link_changes()
    {
        var mayo = new OpinionRequest(Guid.NewGuid(), "Mayo");
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).AddRequest(new OpinionRequest(TrackedCase.RequestId, "Duke").Book(new Visit(Today.AddDays(-1), null, null, null), hasBeen: true, Today)).AddRequest(mayo));
        var visited = file.Tracking.Leading!.Id;
        Assert.NotEqual(mayo.Id, visited);
        foreach (var page in new[] { CaseLinks.Plan(file.Id), CaseLinks.Stage(file.Id, PlanStage.Scheduled) })
        {
            var link = System.Text.RegularExpressions.Regex.Match(await owner.ReadAsync(page), "<a href=\"(?<href>[^\"]+)\"[^>]*>Change the visit</a>", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            Assert.Equal(CaseLinks.VisitOf(file.Id, visited), link.Groups["href"].Value);
        }
    }

    [Fact]
    public async Task A_visit_before_treatment_brings_no_notice()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(14), null, null, null)));
        Assert.DoesNotContain("ask if that is safe", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_marked_with_one_press_and_taken_back_with_one()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var records = CaseLinks.Records(file.Id);
        using var asked = await owner.PostAsync(records, records, ("_handler", "records"), ("mark", "rec-slides:Asked"));
        Assert.Equal(RecordStatus.Asked, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Status);
        using var back = await owner.PostAsync(records, records, ("_handler", "records"), ("mark", "rec-slides:ToAsk"));
        Assert.Equal(RecordStatus.ToAsk, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Status);
    }

    [Theory]
    [InlineData("rec-slides:99")]
    [InlineData("rec-nothing:Asked")]
    [InlineData("nonsense")]
    public async Task A_mark_that_means_nothing_changes_nothing(string mark)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var records = CaseLinks.Records(file.Id);
        using var answer = await owner.PostAsync(records, records, ("_handler", "records"), ("mark", mark));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Records);
    }

    [Theory]
    [InlineData("2", "30", "2099", "There is no such day.")]
    [InlineData("1", "1", "2020", "That day is years away. Please check the year.")]
    public async Task A_visit_on_no_day_or_years_away_is_an_error(string month, string day, string year, string words)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var visit = CaseLinks.Visit(file.Id);
        using var answer = await owner.PostAsync(visit, visit, ("_handler", "visit"), ("date-month", month), ("date-day", day), ("date-year", year), ("place", "Duke"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("value=\"Duke\"", page, StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(file, owner.Owner)).Visit);
    }

    [Fact]
    public async Task Every_stage_has_a_page_and_every_next_step_has_words()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Walter());
        foreach (var stage in Enum.GetValues<PlanStage>())
        {
            Assert.Contains("What to do", await owner.ReadAsync(CaseLinks.Stage(file.Id, stage)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stage_can_be_marked_done()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var stage = CaseLinks.Stage(file.Id, PlanStage.Telling);
        using var answer = await owner.PostAsync(stage, stage, ("_handler", "stage"), ("status", "done"));
        Assert.Equal(StageStatus.Done, (await app.StoredAsync(file, owner.Owner)).StageMarks[PlanStage.Telling]);
    }

    [Fact]
    public async Task A_viewer_reads_the_plan_and_can_press_nothing()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var viewer = await app.ViewerAsync(file, owner.Owner);
        var plan = await viewer.ReadAsync(CaseLinks.Plan(file.Id));
        Assert.DoesNotContain(CaseLinks.Share(file.Id), plan, StringComparison.Ordinal);
        Assert.DoesNotContain("/delete", plan, StringComparison.Ordinal);
        using var delete = await viewer.GetAsync($"{CaseLinks.Plan(file.Id)}/delete");
        Assert.Equal(HttpStatusCode.NotFound, delete.StatusCode);
    }

    [Fact]
    public async Task A_deleted_plan_is_gone()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var delete = $"{CaseLinks.Plan(file.Id)}/delete";
        using var answer = await owner.PostAsync(delete, delete, ("_handler", "delete"));
        using var gone = await owner.GetAsync(CaseLinks.Plan(file.Id));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }
}
