using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Domain.Tests.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>An office that was called is waited for, and then called again: on the day that was said, or after five open days.</summary>
public sealed class OfficeCallTests
{
    private static readonly OpinionRequest Duke = new(Guid.NewGuid(), "Duke");

    [Theory]
    [InlineData("2026-03-02", "2026-03-09")]
    [InlineData("2026-03-07", "2026-03-13")]
    [InlineData("2026-11-23", "2026-12-01")]
    public void Where_no_day_was_said_it_is_the_fifth_open_day_after_the_call(string called, string again)
    {
        var office = Duke.MoveTo(RequestStatus.Called, Day(called));
        Assert.Equal(new OfficeCall(Day(again), Day(called), Said: null), OfficeCall.Of(office));
    }

    [Fact]
    public void A_later_word_counts_anew()
    {
        var office = Duke.MoveTo(RequestStatus.Called, ACase.Day0).Log(Contact(ACase.Day0.AddDays(2), again: null));
        Assert.Equal(ACase.Day0.AddDays(2), OfficeCall.Of(office)?.Since);
    }

    [Fact]
    public void A_day_that_was_said_stands_before_any_other()
    {
        var said = Contact(ACase.Day0, again: ACase.Day0.AddDays(20));
        Assert.Equal(new OfficeCall(ACase.Day0.AddDays(20), ACase.Day0, said), OfficeCall.Of(Duke.Log(said)));
    }

    [Theory]
    [InlineData(RequestStatus.Considering)]
    [InlineData(RequestStatus.WaitingForRecords)]
    [InlineData(RequestStatus.Received)]
    [InlineData(RequestStatus.Declined)]
    [InlineData(RequestStatus.Cancelled)]
    public void Where_no_day_was_said_only_an_office_that_was_called_is_called_again(RequestStatus status) =>
        Assert.Null(OfficeCall.Of((Duke with { Since = ACase.Day0 }).MoveTo(status, ACase.Day0)));

    [Fact]
    public void Once_a_visit_is_set_nobody_waits_for_an_answer() =>
        Assert.Null(OfficeCall.Of(Duke.Book(new Visit(ACase.Day0.AddDays(9), null, null, null), ACase.Day0).MoveTo(RequestStatus.Called, ACase.Day0)));

    [Fact]
    public void On_the_day_of_the_call_the_plan_asks_for_a_day_and_then_it_waits_until_it_is_time_to_call_again()
    {
        var file = ACase.Denise().AddRequest(Duke).MoveRequest(Duke.Id, RequestStatus.Called, ACase.Day0);
        Assert.Contains(On(file, 0).Steps, s => s.Step == NextStep.SetVisitDate);
        for (var day = 1; day < 7; day++)
        {
            Assert.DoesNotContain(On(file, day).Steps, s => s.Step is NextStep.SetVisitDate or NextStep.CallOfficeBack);
            Assert.Contains(new Awaited(AwaitedFrom.OfficeAnswer, ACase.Day0, ACase.Day0.AddDays(7)) { Request = Duke.Id }, On(file, day).Waiting);
        }

        Assert.Contains(new PlannedStep(NextStep.CallOfficeBack, Duke.Id, Day: ACase.Day0.AddDays(7)), On(file, 7).Steps);
        Assert.DoesNotContain(On(file, 7).Waiting, a => a.Request == Duke.Id);
    }

    [Fact]
    public void Where_nobody_answered_an_office_stands_where_it_stood_and_is_called_again_on_the_day()
    {
        var tried = Contact(ACase.Day0, ACase.Day0.AddDays(1)) with { NoAnswer = true };
        var file = ACase.Denise().MarkStage(PlanStage.Choosing, StageStatus.InProgress).AddRequest(Duke).LogContact(Duke.Id, tried);
        Assert.Equal(RequestStatus.Considering, file.Tracking.Request(Duke.Id)!.Status);
        Assert.Equal(StageStatus.Waiting, On(file, 0).StatusOf(PlanStage.Choosing));
        Assert.DoesNotContain(On(file, 0).Steps, s => s.Step is NextStep.CallOffice or NextStep.ChooseWhoToSee or NextStep.CallOfficeBack);
        Assert.Contains(On(file, 0).Waiting, a => a.Request == Duke.Id && a.LookAgain == ACase.Day0.AddDays(1));
        Assert.Contains(On(file, 1).Steps, s => s is { Step: NextStep.CallOfficeBack, Request: { } id } && id == Duke.Id);

        var listed = file with { Shortlist = Shortlist.Empty.Add(new ShortlistEntry(Guid.NewGuid(), null, "City clinic", null)) };
        Assert.Contains(On(listed, 0).Steps, s => s is { Step: NextStep.CallOffice, Request: null });
    }

    [Fact]
    public void A_call_that_nobody_answered_ends_no_day_and_counts_nothing_anew()
    {
        var tried = Contact(ACase.Day0.AddDays(3), again: null) with { NoAnswer = true };
        Assert.Equal(ACase.Day0.AddDays(3), OfficeCall.Of(Duke.Log(Contact(ACase.Day0, ACase.Day0.AddDays(3))).Log(tried))?.Day);
        Assert.Equal(ACase.Day0, OfficeCall.Of(Duke.MoveTo(RequestStatus.Called, ACase.Day0).Log(tried))?.Since);
        Assert.Equal(RequestStatus.Called, Duke.Log(tried).Log(tried with { NoAnswer = false }).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Once_another_office_is_found_one_that_never_answered_is_neither_waited_for_nor_called_again(bool hasBeen)
    {
        var mayo = new OpinionRequest(Guid.NewGuid(), "Mayo");
        var called = ACase.Denise().AddRequest(Duke).AddRequest(mayo).MoveRequest(Duke.Id, RequestStatus.Called, ACase.Day0).MoveRequest(mayo.Id, RequestStatus.Called, ACase.Day0);
        Assert.Contains(On(called, 7).Steps, s => s.Step == NextStep.CallOfficeBack && s.Request == mayo.Id);

        var file = called.BookVisit(Duke.Id, new Visit(ACase.Day0.AddDays(18), null, null, null), hasBeen: false, ACase.Day0);
        file = hasBeen ? file.MoveRequest(Duke.Id, RequestStatus.Visited, ACase.Day0.AddDays(18)) : file;
        for (var day = 1; day < 40; day++)
        {
            Assert.DoesNotContain(On(file, day).Steps, s => s.Step == NextStep.CallOfficeBack);
            Assert.DoesNotContain(On(file, day).Waiting, a => a.From == AwaitedFrom.OfficeAnswer);
        }

        var said = file.LogContact(mayo.Id, Contact(ACase.Day0.AddDays(1), ACase.Day0.AddDays(4)));
        Assert.Contains(On(said, 4).Steps, s => s.Step == NextStep.CallOfficeBack && s.Request == mayo.Id);
    }

    [Fact]
    public void An_office_that_has_all_records_and_gave_no_day_leads_to_the_day_of_the_visit()
    {
        var file = ACase.Denise().AddRequest(Duke).MoveRequest(Duke.Id, RequestStatus.WaitingForRecords, ACase.Day0);
        Assert.DoesNotContain(On(file, 1).Steps, s => s.Step == NextStep.SetVisitDate);

        file = file.MarkStage(PlanStage.Sending, StageStatus.Done).MarkStage(PlanStage.Insurance, StageStatus.Waiting);
        Assert.Contains(On(file, 1).Steps, s => s.Step == NextStep.SetVisitDate && s.Request == Duke.Id);

        var said = file.LogContact(Duke.Id, Contact(ACase.Day0, ACase.Day0.AddDays(4)));
        Assert.DoesNotContain(On(said, 1).Steps, s => s.Step == NextStep.SetVisitDate);
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-23", "2026-11-24")]
    [InlineData("2026-11-25", "2026-11-25", "2026-11-27")]
    [InlineData("2026-11-20", "2026-11-20", "2026-11-23")]
    [InlineData("2026-11-20", "2026-11-25", "2026-11-25")]
    [InlineData("2026-11-20", "2026-11-28", "2026-11-30")]
    public void Where_nobody_answered_the_next_open_day_is_suggested(string tried, string today, string again) =>
        Assert.Equal(Day(again), OfficeCall.AfterNoAnswer(Day(tried), Day(today)));

    [Fact]
    public void Every_office_that_was_called_is_waited_for_or_to_be_called_and_never_both() => Holds((file, plan, today) =>
        Called(file).Where(r => OfficeCall.In(file, r) is not null || OfficeCall.Of(r) is null).All(r => plan.Waiting.Exists(a => a.Request == r.Id && a.From is AwaitedFrom.Office or AwaitedFrom.OfficeAnswer)
            != plan.Steps.Exists(s => s.Step == NextStep.CallOfficeBack && s.Request == r.Id && s.Day <= today)));

    [Fact]
    public void All_dates_tell_the_same_day_as_the_rule_and_no_other() => Holds((file, plan, _) =>
    {
        var told = CaseTimeline.Of(file, plan, TimeZoneInfo.Utc).Where(e => e.Kind is TimelineKind.CallBack or TimelineKind.CallIfUnheard);
        var ruled = file.Tracking.Requests.Select(r => (r.Id, OfficeCall.In(file, r))).Where(r => r.Item2 is not null).Select(r => (r.Id, r.Item2!.Day));
        return told.Select(e => (e.RequestId!.Value, e.Day)).Order().SequenceEqual(ruled.Order());
    });

    [Fact]
    public void A_day_that_nobody_said_is_an_open_one_with_four_open_days_before_it() => Holds((file, _, _) =>
        file.Tracking.Requests.Select(OfficeCall.Of).OfType<OfficeCall>().Where(call => call.Said is null).All(call =>
            OfficeDays.AreOpen(call.Day)
            && Enumerable.Range(1, call.Day.DayNumber - call.Since.DayNumber - 1).Count(n => OfficeDays.AreOpen(call.Since.AddDays(n))) == OfficeCall.OpenDays - 1));

    private static void Holds(Func<CaseFile, CasePlan, DateOnly, bool> holds) => Prop.ForAll(AnyTracked.Lives, Gen.Choose(0, 80).ToArbitrary(), (life, days) =>
    {
        var file = life.Aggregate(AnyTracked.Begun, (lived, deed) => deed.Do(lived));
        var today = ACase.Day0.AddDays(days);
        return holds(file, CasePlan.Of(file, RealRules.Book, today), today);
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<OpinionRequest> Called(CaseFile file) => file.Tracking.Requests.Where(r => r is { Status: RequestStatus.Called, Visit: null });

    private static CasePlan On(CaseFile file, int day) => CasePlan.Of(file, RealRules.Book, ACase.Day0.AddDays(day));

    private static Contact Contact(DateOnly day, DateOnly? again) => new(Guid.NewGuid(), day, ContactWay.Phone, null, null, again);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
