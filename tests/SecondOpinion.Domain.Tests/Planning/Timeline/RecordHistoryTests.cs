using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning.Timeline;

/// <summary>What a record's own page and the timeline tell of one record.</summary>
public sealed class RecordHistoryTests
{
    [Fact]
    public void A_day_that_was_put_right_is_the_day_of_the_step_and_the_first_day_is_told_with_it()
    {
        var item = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day(5)).Ask(Day(2), ContactWay.Fax, "Ana", null).MoveTo(RecordStatus.GotIt, Day(9)).Receive(Day(8), "Page 2");
        var steps = RecordHistory.Of(item);
        Assert.Equal([(TimelineKind.RecordAsked, Day(2), (DateOnly?)Day(5)), (TimelineKind.RecordGot, Day(8), Day(9))], steps.Select(s => (s.Kind, s.Day, s.FirstSaid)));
        Assert.Equal(new RecordAsking(ContactWay.Fax, "Ana", null, IsPulled: false), steps[0].Asking);
        Assert.Equal("Page 2", steps[1].Missing);
    }

    [Fact]
    public void A_day_that_was_right_from_the_start_tells_no_other()
    {
        var item = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day(5)).Ask(Day(5), ContactWay.Fax, null, null);
        Assert.Null(Assert.Single(RecordHistory.Of(item)).FirstSaid);
    }

    [Fact]
    public void Each_call_stands_on_its_own_day_with_its_answer_and_the_first_promise_stays_with_the_asking()
    {
        var item = RecordItem.Untouched.Ask(Day(0), ContactWay.Phone, "Ana", Day(7))
            .Check(Day(10)).Ask(Day(0), ContactWay.Phone, "Ana", Day(15))
            .Check(Day(20))
            .Check(Day(30)).Ask(Day(0), ContactWay.Phone, "Ana", Day(33));
        var steps = RecordHistory.Of(item);
        Assert.Equal(Day(7), steps[0].Asking!.PromisedFor);
        Assert.Equal([new RecordCall(Day(10), Day(15)), new(Day(20), null), new(Day(30), Day(33))], steps.Skip(1).Select(s => s.Call!));
        Assert.Equal((Day(33), Day(30)), (item.PromisedFor!.Value, item.CheckedOn!.Value));
    }

    [Fact]
    public void A_call_that_was_kept_before_calls_were_kept_one_by_one_is_told_and_stays_when_the_next_is_made()
    {
        var old = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day(0)) with { CheckedOn = Day(10) };
        Assert.Equal([Day(0), Day(10)], RecordHistory.Of(old).Select(s => s.Day));
        Assert.Equal([Day(0), Day(10), Day(20)], RecordHistory.Of(old.Check(Day(20))).Select(s => s.Day));
    }

    [Fact]
    public void A_call_is_told_once_a_day()
    {
        var item = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day(0)).Check(Day(10));
        Assert.Equal(item, item.Check(Day(10)));
    }

    [Fact]
    public void Asked_for_anew_it_still_tells_how_it_was_asked_for_the_first_time()
    {
        var item = RecordItem.Untouched.Ask(Day(3), ContactWay.Fax, "Ana", Day(8)).Ask(Day(1), ContactWay.Fax, "Ana", Day(8)).Check(Day(9))
            .MoveTo(RecordStatus.ToAsk, Day(12)).MoveTo(RecordStatus.Asked, Day(14)).Ask(Day(13), ContactWay.Mail, "Bo", null);
        var steps = RecordHistory.Of(item);
        Assert.Equal(
            [(Day(1), TimelineKind.RecordAsked), (Day(9), TimelineKind.RecordChecked), (Day(12), TimelineKind.RecordSetBack), (Day(13), TimelineKind.RecordAsked)],
            steps.Select(s => (s.Day, s.Kind)));
        Assert.Equal(new RecordAsking(ContactWay.Fax, "Ana", Day(8), IsPulled: false), steps[0].Asking);
        Assert.Equal((Day(3), (DateOnly?)Day(14)), (steps[0].FirstSaid, steps[3].FirstSaid));
        Assert.Equal("Bo", steps[3].Asking!.Whom);
    }

    [Fact]
    public void That_someone_was_asked_before_the_new_office_took_it_over_stays_in_the_history()
    {
        var steps = RecordHistory.Of(RecordItem.Untouched.Ask(Day(0), ContactWay.Fax, "Ana", null).Check(Day(10)).Pull(Day(12), "Duke"));
        Assert.Equal([(Day(0), "Ana", false), (Day(12), "Duke", true)], steps.Where(s => s.Asking is not null).Select(s => (s.Day, s.Asking!.Whom!, s.Asking.IsPulled)));
        Assert.Contains(steps, s => s.Kind == TimelineKind.RecordChecked && s.Day == Day(10));
    }

    [Fact]
    public void Going_back_from_a_call_asks_nobody_again()
    {
        var back = RecordItem.Untouched.Ask(Day(0), ContactWay.Fax, "Ana", null).Check(Day(10)).MoveTo(RecordStatus.Asked, Day(11));
        Assert.Equal([(Day(0), TimelineKind.RecordAsked), (Day(10), TimelineKind.RecordChecked)], RecordHistory.Of(back).Select(s => (s.Day, s.Kind)));
        Assert.All(RecordHistory.Of(back), step => Assert.Null(step.FirstSaid));
        Assert.Equal(RecordStatus.Asked, back.Status);
    }

    [Fact]
    public void A_case_of_old_in_which_going_back_left_a_mark_tells_one_asking_too_also_when_asked_anew()
    {
        var old = RecordItem.Untouched.Ask(Day(0), ContactWay.Fax, "Ana", null).Check(Day(10));
        old = old with { Status = RecordStatus.Asked, History = old.History.Add(new RecordMark(Day(11), RecordStatus.Asked)) };
        Assert.Null(Assert.Single(RecordHistory.Of(old), s => s.Kind == TimelineKind.RecordAsked).FirstSaid);
        var anew = old.MoveTo(RecordStatus.ToAsk, Day(12)).MoveTo(RecordStatus.Asked, Day(14));
        Assert.Equal(
            [(Day(0), "Ana", null), (Day(14), "Ana", (DateOnly?)null)],
            RecordHistory.Of(anew).Where(s => s.Kind == TimelineKind.RecordAsked).Select(s => (s.Day, s.Asking!.Whom!, s.FirstSaid)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whoever_is_asked_after_the_new_office_is_one_more_and_no_day_is_put_right(bool hasCome)
    {
        var pulled = RecordItem.Untouched.Pull(Day(2), "Duke");
        var item = (hasCome ? pulled.Receive(Day(9), null) : pulled).Ask(Day(5), ContactWay.Fax, "Ana", null);
        Assert.Equal(
            [(Day(2), "Duke", true, null), (Day(5), "Ana", false, (DateOnly?)null)],
            RecordHistory.Of(item).Where(s => s.Kind == TimelineKind.RecordAsked).Select(s => (s.Day, s.Asking!.Whom!, s.Asking.IsPulled, s.FirstSaid)));
    }

    [Fact]
    public void A_case_of_old_in_which_asking_the_new_office_left_no_mark_tells_both_and_puts_no_day_right()
    {
        var old = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day(0)) with { AskedOn = Day(12), AskedBy = ContactWay.Phone, AskedWhom = "Duke", IsPulled = true };
        Assert.Equal(
            [(Day(0), null, null), (Day(12), (bool?)true, (DateOnly?)null)],
            RecordHistory.Of(old).Select(s => (s.Day, s.Asking?.IsPulled, s.FirstSaid)));
        Assert.All(RecordHistory.Of(old.Ask(Day(15), ContactWay.Fax, "Ana", null)), step => Assert.Null(step.FirstSaid));
    }

    [Fact]
    public void The_same_press_twice_on_a_day_asks_the_new_office_once()
    {
        var pulled = RecordItem.Untouched.Pull(Day(2), "Duke");
        Assert.Equal(pulled, pulled.Pull(Day(2), "Duke"));
    }

    [Fact]
    public void While_a_record_is_set_back_its_history_keeps_the_right_day_whom_and_how()
    {
        var back = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day(5)).Ask(Day(2), ContactWay.Fax, "Ana", null)
            .MoveTo(RecordStatus.GotIt, Day(9)).Receive(Day(8), null).MoveTo(RecordStatus.Asked, Day(10)).MoveTo(RecordStatus.ToAsk, Day(10));
        var steps = RecordHistory.Of(back);
        Assert.Equal(
            [(Day(2), TimelineKind.RecordAsked, Day(5)), (Day(8), TimelineKind.RecordGot, Day(9)), (Day(10), TimelineKind.RecordSetBack, (DateOnly?)null)],
            steps.Select(s => (s.Day, s.Kind, s.FirstSaid)));
        Assert.Equal(new RecordAsking(ContactWay.Fax, "Ana", null, IsPulled: false), steps[0].Asking);
    }

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
