using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>What a person says of a stage holds until the case itself says something new.</summary>
public sealed class CaseFileStageTests
{
    private static readonly DateOnly Soon = ACase.Day0.AddDays(14);

    [Fact]
    public void A_saved_visit_ends_waiting_for_one()
    {
        var file = ACase.Rosa().MarkStage(PlanStage.Scheduled, StageStatus.Waiting).Visiting(new Visit(Soon, null, null, null));
        Assert.False(file.StageMarks.ContainsKey(PlanStage.Scheduled));
        Assert.False(file.MarkStage(PlanStage.Scheduled, StageStatus.Done).Visiting(null).StageMarks.ContainsKey(PlanStage.Scheduled));
    }

    [Fact]
    public void A_marked_record_lets_the_records_speak_again()
    {
        var file = ACase.Rosa().MarkStage(PlanStage.Requesting, StageStatus.InProgress).Marked("rec-slides", RecordStatus.Asked);
        Assert.Empty(file.StageMarks);
    }

    [Fact]
    public void A_new_urgency_asks_again_how_long_it_is_safe_to_wait()
    {
        var file = ACase.Denise().MarkStage(PlanStage.Deciding, StageStatus.Done).SayUrgency(new Urgency(YesNoUnknown.Yes, null));
        Assert.Empty(file.StageMarks);
    }

    [Fact]
    public void Reasons_that_the_catalogue_does_not_know_are_left_out()
    {
        var file = ACase.Rosa() with { ReasonGroups = ["g-life", "x"], Reasons = new ChosenReasons(["r-cancer", "x"], null, NotSure: false) };
        var kept = file.KeepReasons(id => id.StartsWith('r'), group => group.StartsWith('g'));
        Assert.Equal(["g-life"], kept.ReasonGroups!);
        Assert.Equal(["r-cancer"], kept.Reasons!.Ids);
    }
}
