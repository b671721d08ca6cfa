using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class LateRecordTests
{
    private const string Slides = "rec-slides";

    [Fact]
    public void A_record_that_was_not_asked_for_in_time_is_late_until_it_is_asked_for()
    {
        var file = ACase.Rosa().Visiting(new Visit(Day(14), null, null, null));
        Assert.Equal(LateReason.ToAsk, Late(file, Day(0))!.Reason);
        Assert.Null(Late(file.MarkRecord(Slides, RecordStatus.Asked, Day(0)), Day(0)));
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, LateReason.Check)]
    [InlineData(29, LateReason.Check)]
    [InlineData(30, LateReason.LegalLimit)]
    public void The_gravest_reason_is_told(int days, LateReason? reason) =>
        Assert.Equal(reason, Late("rec-labs", ACase.Rosa().MarkRecord("rec-labs", RecordStatus.Asked, Day(0)), Day(days))?.Reason);

    [Fact]
    public void The_law_of_records_gives_a_lab_no_day_for_its_tissue() =>
        Assert.Equal(LateReason.Check, Late(ACase.Rosa().MarkRecord(Slides, RecordStatus.Asked, Day(0)), Day(30))?.Reason);

    [Fact]
    public void A_promise_that_was_not_kept_is_late_on_the_next_day_until_someone_calls()
    {
        var file = ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(0), null, null, Day(4)));
        Assert.Null(Late(file, Day(4)));
        Assert.Equal(new LateRecord(Slides, LateReason.Promise, Day(4)), Late(file, Day(5)));
        Assert.Null(Late(file.TrackRecord(Slides, item => item.Check(Day(5))), Day(6)));
    }

    [Fact]
    public void What_is_at_home_and_not_ready_in_time_is_late_until_it_is_ready()
    {
        var file = ACase.Rosa().Visiting(new Visit(Day(14), null, null, null));
        var plan = CasePlan.Of(file, RealRules.Book, Day(12));
        var own = plan.Records.Needed.Find(plan.IsToGetReadyNow)!;
        Assert.Equal(new LateRecord(own, LateReason.ToGetReady, plan.SafeAskDateOf(own)!.Value), LateRecord.Of(own, file, plan, Day(12)));
        var ready = file.MarkRecord(own, RecordStatus.GotIt, Day(12));
        Assert.Null(LateRecord.Of(own, ready, CasePlan.Of(ready, RealRules.Book, Day(12)), Day(12)));
    }

    [Fact]
    public void What_has_come_is_never_late() =>
        Assert.Null(Late(ACase.Rosa().MarkRecord(Slides, RecordStatus.Asked, Day(0)).MarkRecord(Slides, RecordStatus.GotIt, Day(40)), Day(50)));

    [Fact]
    public void After_the_visit_no_record_is_late_any_more()
    {
        var file = ACase.Rosa().MarkRecord(Slides, RecordStatus.Asked, Day(0)).Visiting(new Visit(Day(35), null, null, null));
        Assert.NotEmpty(LateRecord.All(file, CasePlan.Of(file, RealRules.Book, Day(36)), Day(36)));
        var seen = file with { StageMarks = file.StageMarks.SetItem(PlanStage.Visited, StageStatus.Done) };
        Assert.Empty(LateRecord.All(seen, CasePlan.Of(seen, RealRules.Book, Day(36)), Day(36)));
    }

    private static LateRecord? Late(CaseFile file, DateOnly today) => Late(Slides, file, today);

    private static LateRecord? Late(string record, CaseFile file, DateOnly today) =>
        LateRecord.Of(record, file, CasePlan.Of(file, RealRules.Book, today), today);

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
