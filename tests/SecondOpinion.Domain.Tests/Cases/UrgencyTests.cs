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
    public void The_first_answer_of_a_plan_is_taken_back_like_any_other()
    {
        var said = (ACase.Rosa() with { Urgency = null, StartSoonSeen = false }).ChangeUrgency(new Urgency(YesNoUnknown.Yes, null));
        Assert.True(said.LastChange!.IsOfStart);
        var back = said.TakeBack(said.TrackedChanges);
        Assert.Equal((null, false), (back.Urgency, back.StartSoonSeen));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Taking_an_answer_back_brings_back_whether_the_note_about_starting_soon_was_read(bool seen)
    {
        var said = (ACase.Rosa() with { StartSoonSeen = seen }).ChangeUrgency(new Urgency(YesNoUnknown.Yes, null));
        Assert.Equal(seen, said.TakeBack(said.TrackedChanges).StartSoonSeen);
    }

    [Fact]
    public void A_change_kept_before_the_note_was_kept_with_it_is_taken_back_as_it_was_then()
    {
        var said = ACase.Rosa().ChangeUrgency(new Urgency(YesNoUnknown.Yes, null));
        var back = (said with { LastChange = said.LastChange! with { StartSoonSeen = null } }).TakeBack(said.TrackedChanges);
        Assert.Equal((ACase.Rosa().Urgency, true), (back.Urgency, back.StartSoonSeen));
    }

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(20, null, 20, false)]
    [InlineData(null, 30, 30, true)]
    [InlineData(20, 30, 20, false)]
    [InlineData(30, 20, 20, true)]
    [InlineData(20, 20, 20, false)]
    public void Planning_counts_on_the_earlier_of_the_day_that_is_set_and_the_end_of_a_safe_wait(int? set, int? safe, int? by, bool isWait)
    {
        var urgency = new Urgency(YesNoUnknown.No, In(set)) { SafeUntil = In(safe) };
        Assert.Equal((In(by), isWait), (urgency.StartBy, urgency.WaitEndsFirst));
        Assert.Equal(by <= 25, urgency.IsSoon(Today.AddDays(25 - Urgency.SoonDays)));
    }

    [Theory]
    [InlineData(YesNoUnknown.No, null, 0, true)]
    [InlineData(YesNoUnknown.No, null, -1, false)]
    [InlineData(YesNoUnknown.No, 10, 5, true)]
    [InlineData(YesNoUnknown.No, 5, 10, true)]
    [InlineData(YesNoUnknown.No, 5, null, false)]
    [InlineData(YesNoUnknown.Unknown, null, 5, false)]
    [InlineData(YesNoUnknown.Yes, null, 5, false)]
    public void An_answer_of_how_long_it_is_safe_to_wait_stands_until_its_day_is_over(YesNoUnknown answer, int? set, int? safe, bool stands) =>
        Assert.Equal(stands, (new Urgency(answer, In(set)) { SafeUntil = In(safe) }).WaitStands(Today));

    [Fact]
    public void The_same_answer_is_no_change()
    {
        var file = ACase.Rosa();
        Assert.Same(file, file.ChangeUrgency(file.Urgency! with { }));
    }

    private static DateOnly? In(int? days) => days is { } some ? Today.AddDays(some) : null;
}
