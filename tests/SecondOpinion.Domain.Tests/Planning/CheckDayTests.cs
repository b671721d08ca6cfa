using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>The day to call about a record knows the visit and the promise.</summary>
public sealed class CheckDayTests
{
    private const string Slides = "rec-slides";

    /// <summary>A record that was asked for on some day, called about or not, promised or not, before a visit or without one.</summary>
    private static readonly Arbitrary<(RecordItem Item, DateOnly? Visit)> Awaited = (
        from asked in Gen.Choose(0, 366)
        from called in Gen.Elements<int?>(null, null, 0, 1, 9, 10, 25)
        from promised in Gen.Elements<int?>(null, null, 0, 4, 9, 10, 21, 60)
        from visit in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(-3, 40).Select(day => (int?)day))
        let item = RecordItem.Untouched.Ask(Day(asked), ContactWay.Phone, null, promised is { } days ? Day(asked + days) : null)
        select (called is { } call ? item.Check(Day(asked + call)) : item, visit is { } date ? (DateOnly?)Day(asked + date) : null)).ToArbitrary();

    // 2026-03-02, the day of asking, is a Monday.
    [Theory]
    [InlineData(null, null, 10, LateReason.Check)]
    [InlineData(4, null, 5, LateReason.Promise)]
    [InlineData(25, null, 26, LateReason.Promise)]
    [InlineData(null, 13, 10, LateReason.Check)]
    [InlineData(null, 12, 9, LateReason.BeforeVisit)]
    [InlineData(null, 10, 7, LateReason.BeforeVisit)]
    [InlineData(null, 9, 4, LateReason.BeforeVisit)]
    [InlineData(null, 4, 1, LateReason.BeforeVisit)]
    [InlineData(null, 3, 1, LateReason.BeforeVisit)]
    [InlineData(null, 1, 10, LateReason.Check)]
    [InlineData(25, 12, 9, LateReason.BeforeVisit)]
    [InlineData(4, 12, 5, LateReason.Promise)]
    public void The_call_is_due_on_the_tenth_day_after_a_promise_or_with_days_to_spare_before_the_visit(int? promised, int? visit, int expected, LateReason why) =>
        Assert.Equal(new CheckDay(Day(expected), why), CheckDay.For(RecordItem.Untouched.Ask(Day(0), null, null, In(promised)), In(visit)));

    [Fact]
    public void After_a_call_near_the_visit_the_next_is_on_the_next_open_day_before_it()
    {
        var called = RecordItem.Untouched.Ask(Day(0), null, null, null).Check(Day(4));
        Assert.Equal(new CheckDay(Day(7), LateReason.BeforeVisit), CheckDay.For(called, Day(8)));
    }

    [Fact]
    public void No_call_is_due_before_the_day_after_the_asking_or_the_last_call() => Holds((item, _, check) => check.Day > item.LastSpokenOf);

    [Fact]
    public void No_call_is_due_on_the_visit_or_after_it_where_an_open_day_is_left_before_it() => Holds((item, visit, check) =>
        visit is not { } day || !HasOpenDay(item.LastSpokenOf!.Value, day) || check.Day < day);

    [Fact]
    public void Where_an_open_day_leaves_three_to_spare_the_call_leaves_them() => Holds((item, visit, check) =>
        visit is not { } day || !HasOpenDay(item.LastSpokenOf!.Value, day.AddDays(1 - SafeAskDate.SpareDays)) || check.Day <= day.AddDays(-SafeAskDate.SpareDays));

    [Fact]
    public void A_promise_moves_the_call_to_the_day_after_it() => Holds((item, _, _) =>
        CheckDay.For(item, visit: null)!.Day == (item.StandingPromise?.AddDays(1) ?? item.LastSpokenOf!.Value.AddDays(CheckDay.UsualDays)));

    [Fact]
    public void A_visit_never_puts_a_call_off_and_moves_it_to_an_open_day() => Holds((item, visit, check) =>
        check.Day <= CheckDay.For(item, visit: null)!.Day && (check.Why != LateReason.BeforeVisit || OfficeDays.AreOpen(check.Day)));

    [Fact]
    public void A_call_that_nobody_answered_is_due_again_on_the_next_open_day() => Holds((item, visit, check) =>
        CheckDay.For(item.NotReached(check.Day), visit) == check with { Day = OfficeDays.NextOpen(check.Day.AddDays(1)) });

    [Fact]
    public void A_try_before_the_day_of_the_call_puts_nothing_off() => Holds((item, visit, check) =>
        CheckDay.For(item.NotReached(check.Day.AddDays(-1)), visit) == check);

    [Fact]
    public void Everything_that_names_the_day_names_the_same()
    {
        var file = ACase.Rosa().MarkRecord(Slides, RecordStatus.Asked, Day(0)).Visiting(new Visit(Day(10), null, null, null));
        var (before, due) = (CasePlan.Of(file, RealRules.Book, Day(6)), CasePlan.Of(file, RealRules.Book, Day(7)));
        Assert.Equal(Day(7), due.CheckOn(Slides));
        Assert.DoesNotContain(before.Steps, step => step.Step == NextStep.CallAboutRecord);
        Assert.Equal(new PlannedStep(NextStep.CallAboutRecord, Record: Slides, Day: Day(7)) { Because = LateReason.BeforeVisit }, Assert.Single(due.Steps, step => step.Step == NextStep.CallAboutRecord));
        Assert.Equal(Day(7), Assert.Single(before.Waiting, awaited => awaited.Record == Slides).LookAgain);
        Assert.Null(LateRecord.Of(Slides, file, before, Day(6)));
        Assert.Equal(new LateRecord(Slides, LateReason.BeforeVisit, Day(7)), LateRecord.Of(Slides, file, due, Day(7)));
        Assert.Equal([Day(7)], Domain.Planning.Timeline.CaseTimeline.Of(file, due, TimeZoneInfo.Utc).Where(e => e.Kind == Domain.Planning.Timeline.TimelineKind.RecordCheck).Select(e => e.Day));
    }

    [Fact]
    public void Once_the_visit_is_over_it_moves_no_call()
    {
        var file = ACase.Rosa().MarkRecord(Slides, RecordStatus.Asked, Day(0)).Visiting(new Visit(Day(9), null, null, null)).MarkStage(PlanStage.Visited, StageStatus.Done);
        Assert.Equal(Day(10), CasePlan.Of(file, RealRules.Book, Day(10)).CheckOn(Slides));
    }

    private static bool HasOpenDay(DateOnly after, DateOnly before)
    {
        for (var day = after.AddDays(1); day < before; day = day.AddDays(1))
        {
            if (OfficeDays.AreOpen(day))
            {
                return true;
            }
        }

        return false;
    }

    private static void Holds(Func<RecordItem, DateOnly?, CheckDay, bool> holds) => Prop.ForAll(Awaited, any =>
        holds(any.Item, any.Visit, CheckDay.For(any.Item, any.Visit)!)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static DateOnly? In(int? days) => days is { } some ? Day(some) : null;

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
