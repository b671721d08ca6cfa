using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class UrgencyTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(YesNoUnknown.No, 8, false)]
    [InlineData(YesNoUnknown.No, 7, true)]
    [InlineData(YesNoUnknown.Unknown, 0, true)]
    [InlineData(YesNoUnknown.Unknown, -1, true)]
    [InlineData(YesNoUnknown.Yes, 90, true)]
    public void A_start_within_seven_days_or_a_doctor_who_says_so_is_soon(YesNoUnknown answer, int days, bool soon) =>
        Assert.Equal(soon, new Urgency(answer, Today.AddDays(days)).IsSoon(Today));

    [Theory]
    [InlineData(YesNoUnknown.Yes, true)]
    [InlineData(YesNoUnknown.No, false)]
    [InlineData(YesNoUnknown.Unknown, false)]
    public void Without_a_day_the_answer_alone_decides(YesNoUnknown answer, bool soon) =>
        Assert.Equal(soon, new Urgency(answer, null).IsSoon(Today));

    [Fact]
    public void A_new_answer_of_the_plan_is_taken_back_with_what_was_said_of_the_stage()
    {
        var before = ACase.Rosa().MarkStage(PlanStage.Deciding, StageStatus.Done);
        var said = before.ChangeUrgency(new Urgency(YesNoUnknown.No, ACase.Day0.AddDays(14)));
        Assert.Equal((ACase.Day0.AddDays(14), true), (said.Urgency!.TreatmentStart!.Value, said.StartSoonSeen));
        Assert.DoesNotContain(PlanStage.Deciding, said.StageMarks.Keys);
        var back = said.TakeBack(said.TrackedChanges);
        Assert.Equal((before.Urgency, StageStatus.Done), (back.Urgency, back.StageMarks[PlanStage.Deciding]));
    }

    [Fact]
    public void What_is_changed_after_it_is_taken_back_without_it()
    {
        var said = ACase.Rosa().ChangeUrgency(new Urgency(YesNoUnknown.No, ACase.Day0.AddDays(14)));
        var later = said.MarkRecord("rec-slides", RecordStatus.Asked, ACase.Day0);
        Assert.Equal(said, said.TakeBack(said.TrackedChanges + 1));
        Assert.Equal(said.Urgency, later.TakeBack(later.TrackedChanges).Urgency);
    }

    [Fact]
    public void The_same_answer_is_no_change()
    {
        var file = ACase.Rosa();
        Assert.Same(file, file.ChangeUrgency(file.Urgency! with { }));
    }
}
