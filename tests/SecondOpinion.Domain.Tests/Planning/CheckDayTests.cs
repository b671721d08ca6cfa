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
    private const string Labs = "rec-labs";

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

    // The visit is on the 12th of March, a Thursday.
    [Theory]
    [InlineData(7, 8, 9, LateReason.Promise)]
    [InlineData(7, 9, 9, LateReason.BeforeVisit)]
    [InlineData(7, 10, 8, LateReason.BeforeVisit)]
    [InlineData(7, null, 8, LateReason.BeforeVisit)]
    [InlineData(7, 7, 8, LateReason.Promise)]
    [InlineData(3, 9, 9, LateReason.BeforeVisit)]
    [InlineData(3, 5, 6, LateReason.Promise)]
    public void A_promise_that_a_call_has_brought_is_waited_for_where_it_is_an_open_day_before_the_visit(int called, int? promised, int expected, LateReason why)
    {
        var item = RecordItem.Untouched.Ask(Day(0), null, null, null).Check(Day(called)).Ask(Day(0), null, null, In(promised));
        Assert.Equal(new CheckDay(Day(expected), why), CheckDay.For(item, Day(10)));
    }

    [Theory]
    [InlineData(7, 9, 9)]
    [InlineData(1, 9, 7)]
    public void A_promise_from_the_asking_is_waited_for_once_a_call_left_no_three_days_to_spare(int called, int promised, int expected)
    {
        var item = RecordItem.Untouched.Ask(Day(0), null, null, Day(promised)).Check(Day(called));
        Assert.Equal(new CheckDay(Day(expected), LateReason.BeforeVisit), CheckDay.For(item, Day(10)));
    }

    [Fact]
    public void A_promise_for_the_last_open_day_before_a_visit_on_a_Monday_is_called_about_on_that_day()
    {
        var item = RecordItem.Untouched.Ask(Day(0), null, null, null).Check(Day(9)).Ask(Day(0), null, null, Day(11));
        Assert.Equal(new CheckDay(Day(11), LateReason.BeforeVisit), CheckDay.For(item, Day(14)));
    }

    [Fact]
    public void A_call_that_nobody_answered_and_that_cannot_be_made_before_the_visit_is_due_on_its_usual_day()
    {
        var tried = RecordItem.Untouched.Ask(Day(2), null, null, null).NotReached(Day(9));
        Assert.Equal(new CheckDay(Day(12), LateReason.Check), CheckDay.For(tried, Day(10)));
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
        OfficeDays.NextOpen(check.Day.AddDays(1)) is var next && CheckDay.For(item.NotReached(check.Day), visit) == (check.Why == LateReason.BeforeVisit && next >= visit
            ? CheckDay.For(item, visit: null)
            : check with { Day = next }));

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

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, false)]
    [InlineData(12, false)]
    [InlineData(11, true)]
    public void From_the_day_of_the_visit_on_no_call_has_a_day_and_nobody_is_reminded(int today, bool isSaid)
    {
        var asked = ACase.Rosa().TrackRecord(Labs, item => item.Ask(Day(0), null, null, Day(11))).Visiting(new Visit(Day(10), null, null, null));
        var file = isSaid ? asked.MarkStage(PlanStage.Visited, StageStatus.Done) : asked;
        var plan = CasePlan.Of(file, RealRules.Book, Day(today));
        Assert.Null(plan.CheckOf(Labs));
        Assert.DoesNotContain(plan.Steps, step => step.Step is NextStep.CallAboutRecord);
        Assert.Equal(isSaid ? [] : [(DateOnly?)null], plan.Waiting.Where(awaited => awaited.Record == Labs).Select(awaited => awaited.LookAgain));
        Assert.Null(LateRecord.Of(Labs, file, plan, Day(today)));
        var days = Domain.Planning.Timeline.CaseTimeline.Of(file, plan, TimeZoneInfo.Utc).FindAll(e => e.RecordId == Labs && e.IsPlanned);
        Assert.DoesNotContain(days, e => e.Kind == Domain.Planning.Timeline.TimelineKind.RecordCheck);
        Assert.Equal(isSaid ? [] : [Domain.Planning.Timeline.TimelineKind.RecordLimit], days.Where(e => e.IsToRemind).Select(e => e.Kind));
    }

    [Fact]
    public void After_the_visit_no_last_day_to_ask_is_left_to_do()
    {
        var file = ACase.Rosa().Visiting(new Visit(Day(40), null, null, null)).MarkStage(PlanStage.Visited, StageStatus.Done);
        Assert.DoesNotContain(Domain.Planning.Timeline.CaseTimeline.Of(file, CasePlan.Of(file, RealRules.Book, Day(39)), TimeZoneInfo.Utc), e => e is { RecordId: not null, IsOpen: true });
    }

    [Fact]
    public void A_call_that_cannot_be_made_before_the_visit_has_no_day_and_a_visit_set_anew_gives_it_one()
    {
        var file = ACase.Rosa().MarkRecord(Slides, RecordStatus.Asked, Day(0)).TrackRecord(Slides, item => item.NotReached(Day(9))).Visiting(new Visit(Day(10), null, null, null));
        Assert.Null(CasePlan.Of(file, RealRules.Book, Day(9)).CheckOf(Slides));
        Assert.Null(Assert.Single(CasePlan.Of(file, RealRules.Book, Day(9)).Waiting, awaited => awaited.Record == Slides).LookAgain);
        var moved = file.Visiting(new Visit(Day(20), null, null, null));
        Assert.Equal(new CheckDay(Day(10), LateReason.Check), CasePlan.Of(moved, RealRules.Book, Day(10)).CheckOf(Slides));
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
