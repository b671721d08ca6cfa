using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class CasePlanTests
{
    private static readonly RuleBook Rules = new RuleBookBuilder()
        .Reason("r-cancer", "alpha").Reason("r-fit-my-life", "beta")
        .Ask("q-op-01", "alpha")
        .Ask("cancer", "alpha", q => q with { Reasons = ["any", "r-cancer"], Needs = [Fact.CancerNamed] })
        .Ask("life", "beta", q => q with { Reasons = ["r-fit-my-life", "r-cancer"] })
        .Ask("third", "alpha", q => q with { Priority = 3 })
        .Ask("fourth", "alpha", q => q with { Priority = 3 })
        .Ask("fifth", "alpha", q => q with { Priority = 3 })
        .Ask("office", "gamma", q => q with { ForOffice = true })
        .Ask("helper", "gamma", q => q with { Topics = ["caregiver"] })
        .Ask("hard", "gamma", q => q with { IsSensitive = true })
        .Ask("parting", "gamma", q => q with { IsBeforeILeave = true })
        .Record("notes").Record("slides", r => r with { LeadTime = "slides_release" })
        .Sets(new RecordSets(ImmutableDictionary<string, ImmutableList<string>>.Empty, [], ["notes", "slides"], []))
        .Takes("records_office", 14).Takes("slides_release", 10).Takes("slides_review", 4)
        .Build();

    [Fact]
    public void The_list_follows_the_answers_until_it_is_touched()
    {
        var taken = ACase.Rosa().RefreshQuestions(Plan(ACase.Rosa()).Picks.ToList);
        var changed = taken with { Told = new Told(ToldKind.LumpNotNamedCancer, IsRare: false) };
        Assert.DoesNotContain("cancer", Ids(changed));

        var touched = taken.ChangeQuestions(list => list.Rank("life", RankMove.Up));
        Assert.Contains("cancer", Ids(touched with { Told = changed.Told }));
    }

    [Fact]
    public void New_picks_are_offered_to_a_touched_list_and_swapped_into_none()
    {
        var before = ACase.Rosa() with { Told = new Told(ToldKind.LumpNotNamedCancer, IsRare: false) };
        var touched = before.RefreshQuestions(Plan(before).Picks.ToList).ChangeQuestions(list => list.Remove("life").AskOwn("Mine?"));
        Assert.Empty(Plan(touched).NewPicks);

        var named = touched with { Told = new Told(ToldKind.CancerLump, IsRare: false) };
        Assert.Equal(["cancer"], Plan(named).NewPicks);
        Assert.DoesNotContain("cancer", Ids(named));
    }

    [Fact]
    public void An_untouched_list_has_nothing_new_to_offer() => Assert.Empty(Plan(ACase.Rosa()).NewPicks);

    [Fact]
    public void What_can_still_be_added_is_neither_on_the_list_nor_taken_off_nor_hard()
    {
        var file = ACase.Rosa().RefreshQuestions(Plan(ACase.Rosa()).Picks.ToList).ChangeQuestions(list => list.Remove("life"));
        var more = Plan(file).MoreToAdd.ToList();
        Assert.DoesNotContain("life", more);
        Assert.DoesNotContain("hard", more);
        Assert.DoesNotContain("parting", more);
        Assert.Empty(more.Intersect(Ids(file)));
        Assert.Equal(Plan(file).Picks.Eligible.Count, more.Count + Ids(file).Count() + 3);
    }

    [Fact]
    public void A_prompt_that_has_left_the_bank_is_left_out_unless_it_has_own_words()
    {
        var touched = ACase.Rosa().RefreshQuestions(Plan(ACase.Rosa()).Picks.ToList).ChangeQuestions(list => list.Remove("cancer").Reword("q-op-01", "Mine?"));
        var fewer = Rules with { Prompts = Rules.Prompts.RemoveAll(p => p.Id is "life" or "cancer" or "q-op-01") };
        var list = CasePlan.Of(touched, fewer, ACase.Day0).Questions;
        Assert.DoesNotContain("life", list.Items.Select(q => q.Id));
        Assert.Contains("q-op-01", list.Items.Select(q => q.Id));
        Assert.Empty(list.Removed);
    }

    [Fact]
    public void A_prompt_stands_in_the_list_it_is_made_for()
    {
        var plan = Plan(ACase.Walter());
        Assert.Equal(QuestionPlace.Office, plan.PlaceOf("office"));
        Assert.Equal(QuestionPlace.HelperPage, plan.PlaceOf("helper"));
        Assert.Equal(QuestionPlace.Visit, plan.PlaceOf("hard"));
    }

    [Fact]
    public void A_pick_names_the_first_reason_it_was_picked_for()
    {
        var plan = Plan(ACase.Rosa());
        Assert.Equal("r-cancer", plan.PickedFor("life"));
        Assert.Null(plan.PickedFor("q-op-01"));
        Assert.Null(plan.PickedFor("own-1"));
    }

    [Fact]
    public void A_record_is_late_from_the_day_after_its_last_safe_day_until_it_is_asked_for()
    {
        var file = ACase.Rosa().Visiting(new Visit(ACase.Day0.AddDays(17), null, null, null));
        Assert.Equal(ACase.Day0, Plan(file).SafeAskDateOf("slides"));
        Assert.False(Plan(file).IsLate("slides"));
        Assert.True(Plan(file, day: 1).IsLate("slides"));
        Assert.False(Plan(file.Marked("slides", RecordStatus.Asked), day: 1).IsLate("slides"));
        Assert.Null(Plan(ACase.Rosa()).SafeAskDateOf("slides"));
    }

    [Fact]
    public void A_health_plan_that_is_to_be_called_again_is_not_done_with()
    {
        CaseFile Called(DateOnly? again) => ACase.Rosa().Track(t => t.ChangeInsurance(i =>
            i.Log(new InsuranceCall(Guid.NewGuid(), ACase.Day0, "Pat", "R-1") { FollowUpOn = again }.Answer(1, "Yes"))));
        Assert.Equal(StageStatus.Done, Plan(Called(null)).StatusOf(PlanStage.Insurance));
        Assert.Equal(StageStatus.Waiting, Plan(Called(ACase.Day0.AddDays(30))).StatusOf(PlanStage.Insurance));
    }

    [Fact]
    public void Deciding_is_done_once_it_is_known_that_waiting_is_safe()
    {
        Assert.Equal(StageStatus.InProgress, Plan(ACase.Rosa()).StatusOf(PlanStage.Deciding));
        Assert.Equal(StageStatus.Done, Plan(ACase.Denise()).StatusOf(PlanStage.Deciding));
        Assert.Equal(StageStatus.InProgress, Plan(ACase.Denise(), day: 25).StatusOf(PlanStage.Deciding));
    }

    [Fact]
    public void Asking_for_records_moves_with_each_record()
    {
        var none = ACase.Rosa();
        var one = none.Marked("notes", RecordStatus.Asked);
        var all = one.Marked("slides", RecordStatus.NotNeeded);
        Assert.Equal(StageStatus.NotStarted, Plan(none).StatusOf(PlanStage.Requesting));
        Assert.Equal(StageStatus.InProgress, Plan(one).StatusOf(PlanStage.Requesting));
        Assert.Equal(StageStatus.Done, Plan(all).StatusOf(PlanStage.Requesting));
        Assert.Equal(StageStatus.NotStarted, Plan(all).StatusOf(PlanStage.Sending));
    }

    [Fact]
    public void Asking_is_done_when_all_that_the_visit_cannot_do_without_is_asked_for()
    {
        var rules = Rules with { Records = Rules.Records.ConvertAll(r => r.Id == "slides" ? r with { Need = RecordNeed.Should } : r) };
        var asked = ACase.Rosa().Marked("notes", RecordStatus.Asked);
        Assert.Equal(StageStatus.Done, CasePlan.Of(asked, rules, ACase.Day0).StatusOf(PlanStage.Requesting));
        Assert.Equal(StageStatus.InProgress, Plan(asked).StatusOf(PlanStage.Requesting));
    }

    [Fact]
    public void What_the_person_says_of_a_stage_wins() =>
        Assert.Equal(StageStatus.NotNeeded, Plan(ACase.Rosa().MarkStage(PlanStage.Deciding, StageStatus.NotNeeded)).StatusOf(PlanStage.Deciding));

    private static CasePlan Plan(CaseFile file, int day = 0) => CasePlan.Of(file, Rules, ACase.Day0.AddDays(day));

    private static IEnumerable<string> Ids(CaseFile file) => Plan(file).Questions.Items.Select(q => q.Id);
}
