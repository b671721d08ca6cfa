using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>A record that came with a part missing is followed up until that part came, is not needed or was not waited for.</summary>
public sealed class MissingPartTests
{
    private const string Slides = "rec-slides";

    private static CaseFile Came => ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(0), ContactWay.Phone, "Ana", Day(4)).Receive(Day(3), "Page 2"));

    [Fact]
    public void It_is_a_step_and_a_wait_on_the_day_it_came_and_ten_days_after_each_call()
    {
        Assert.Equal(Day(3), Plan(Came, 3).CheckOn(Slides));
        Assert.Equal(Slides, Step(Came, 3)!.Record);
        Assert.Equal((Day(3), Day(3)), Wait(Came, 3));
        var called = Came.TrackRecord(Slides, item => item.Check(Day(4)));
        Assert.Null(Step(called, 5));
        Assert.Equal((Day(3), Day(14)), Wait(called, 5));
        Assert.NotNull(Step(called, 14));
        Assert.Equal(LateReason.Missing, LateRecord.Of(Slides, called, Plan(called, 14), Day(14))!.Reason);
    }

    [Fact]
    public void A_call_that_nobody_answered_leaves_it_due_on_the_next_open_day() =>
        Assert.Equal(Day(7), Plan(Came.TrackRecord(Slides, item => item.NotReached(Day(4))), 4).CheckOn(Slides));

    [Fact]
    public void A_visit_that_is_near_moves_the_next_call()
    {
        var called = Came.TrackRecord(Slides, item => item.Check(Day(4))).Visiting(new Visit(Day(10), null, null, null));
        Assert.Equal(new CheckDay(Day(7), LateReason.Missing), Plan(called, 5).CheckOf(Slides));
    }

    [Fact]
    public void An_old_promise_for_the_whole_record_puts_no_call_about_its_part_off()
    {
        var called = ACase.Rosa().TrackRecord(Slides, item => item.Ask(Day(0), null, null, Day(28)).Receive(Day(3), "Page 2").Check(Day(4)));
        Assert.Equal(Day(14), Plan(called, 5).CheckOn(Slides));
    }

    [Fact]
    public void What_comes_whole_after_it_was_asked_for_anew_has_nothing_missing()
    {
        var item = Came.Tracking.Record(Slides).Check(Day(4)).MoveTo(RecordStatus.ToAsk, Day(5)).MoveTo(RecordStatus.Asked, Day(6));
        Assert.Equal((null, null), (item.Missing, item.MissingAskedOn));
        var whole = item.MoveTo(RecordStatus.GotIt, Day(9));
        Assert.False(whole.IsIncomplete);
        Assert.Equal([(Day(3), "Page 2"), (Day(9), null)], RecordHistory.Of(whole).Where(step => step.Kind == TimelineKind.RecordGot).Select(step => (step.Day, step.Missing)));
    }

    public static TheoryData<string> Ends => [.. Ways.Keys];

    private static Dictionary<string, Func<RecordItem, RecordItem>> Ways { get; } = new(StringComparer.Ordinal)
    {
        ["the part came"] = item => item.Complete(Day(5)),
        ["the words were taken out"] = item => item.Receive(Day(3), null),
        ["it is not needed"] = item => item.MoveTo(RecordStatus.NotNeeded, Day(5)),
        ["it was sent on anyway"] = item => item.MoveTo(RecordStatus.Sent, Day(5)),
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void It_ends_when(string way)
    {
        var over = Came.TrackRecord(Slides, Ways[way]);
        Assert.Null(Plan(over, 6).CheckOn(Slides));
        Assert.Null(Step(over, 6));
        Assert.DoesNotContain(Plan(over, 6).Waiting, awaited => awaited.From == AwaitedFrom.MissingPart);
    }

    [Fact]
    public void It_counts_as_here_only_with_the_part()
    {
        Assert.Equal((0, 1), (Plan(Came, 3).Ledger.Here, Plan(Came, 3).Ledger.Incomplete));
        var whole = Plan(Came.TrackRecord(Slides, item => item.Complete(Day(5))), 5).Ledger;
        Assert.Equal((1, 0), (whole.Here, whole.Incomplete));
    }

    [Fact]
    public void It_waits_for_the_part_before_it_is_sent_while_the_visit_leaves_days_to_spare()
    {
        var file = Came.Visiting(new Visit(Day(20), null, null, null));
        Assert.False(Plan(file, 16).IsToSend(Slides));
        Assert.True(Plan(file, 17).IsToSend(Slides));
        Assert.True(Plan(file.TrackRecord(Slides, item => item.Complete(Day(5))), 5).IsToSend(Slides));
    }

    [Fact]
    public void What_is_at_home_is_called_about_by_nobody()
    {
        var own = RealRules.Book.Records.Find(kind => kind.IsOwn && Plan(ACase.Rosa(), 0).Records.Needed.Contains(kind.Id))!.Id;
        Assert.Null(Plan(ACase.Rosa().TrackRecord(own, item => item.Receive(Day(0), "Page 2")), 1).CheckOn(own));
    }

    [Fact]
    public void The_history_tells_what_was_missing_and_when_it_came()
    {
        var steps = RecordHistory.Of(Came.TrackRecord(Slides, item => item.Check(Day(4)).NotReached(Day(5)).Complete(Day(6))).Tracking.Record(Slides));
        Assert.Equal(
            [TimelineKind.RecordAsked, TimelineKind.RecordGot, TimelineKind.RecordChecked, TimelineKind.RecordUnanswered, TimelineKind.RecordCompleted],
            steps.Select(step => step.Kind));
        Assert.Equal((Day(6), "Page 2"), (steps[^1].Day, steps[^1].Missing));
    }

    [Fact]
    public void What_was_missing_the_first_time_stays_in_the_history_when_it_comes_a_second_time()
    {
        var again = Came.Tracking.Record(Slides).MoveTo(RecordStatus.Asked, Day(5)).Receive(Day(9), null);
        Assert.Equal([(Day(3), "Page 2"), (Day(9), null)], RecordHistory.Of(again).Where(step => step.Kind == TimelineKind.RecordGot).Select(step => (step.Day, step.Missing)));
    }

    [Fact]
    public void A_part_that_is_missing_anew_is_called_about_at_once()
    {
        var anew = Came.TrackRecord(Slides, item => item.Check(Day(4)).Receive(Day(3), null).Receive(Day(3), "Page 5"));
        Assert.Equal(Day(3), Plan(anew, 6).CheckOn(Slides));
    }

    [Fact]
    public void Where_no_visit_day_is_known_what_is_there_goes_before_the_day_the_office_wants_it_or_ten_days_after_asking_for_the_rest()
    {
        var office = new OpinionRequest(Guid.NewGuid(), "Duke");
        var file = ACase.Denise().AddRequest(office).MoveRequest(office.Id, RequestStatus.WaitingForRecords, Day(0))
            .TrackRecord(Slides, item => item.Ask(Day(0), null, null, null).Receive(Day(3), "Page 2"));
        Assert.False(Plan(file, 30).IsToSend(Slides));

        var asked = file.TrackRecord(Slides, item => item.Check(Day(5)));
        Assert.False(Plan(asked, 14).IsToSend(Slides));
        Assert.True(Plan(asked, 15).IsToSend(Slides));

        var wanted = asked.ChangeRequest(office.Id, request => request with { RecordsBy = Day(20) });
        Assert.False(Plan(wanted, 16).IsToSend(Slides));
        Assert.True(Plan(wanted, 17).IsToSend(Slides));
    }

    private static PlannedStep? Step(CaseFile file, int day) => Plan(file, day).Steps.Find(step => step.Step == NextStep.CallAboutMissing);

    private static (DateOnly? Since, DateOnly? Again) Wait(CaseFile file, int day) =>
        Assert.Single(Plan(file, day).Waiting, awaited => awaited.From == AwaitedFrom.MissingPart) is var wait ? (wait.Since, wait.LookAgain) : default;

    private static CasePlan Plan(CaseFile file, int day) => CasePlan.Of(file, RealRules.Book, Day(day));

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
