using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>What must hold of a record whatever is pressed, in any order, over weeks.</summary>
public sealed class RecordItemTests
{
    private static readonly DateOnly Day = ACase.Day0;

    private static readonly Arbitrary<(RecordStatus Status, int Day)[]> Presses =
        (from status in Gen.Elements(Enum.GetValues<RecordStatus>()) from day in Gen.Choose(0, 60) select (status, day)).ArrayOf().ToArbitrary();

    private static RecordItem Typed => new RecordItem { Holder = "Mercy", Note = "Room 4" }
        .Ask(Day, ContactWay.Fax, "Ana", Day.AddDays(9))
        .Receive(Day.AddDays(8), "Page 2")
        .Send(new RecordSending(Guid.NewGuid(), null, "Duke", Day.AddDays(9), ContactWay.Mail, "1Z 999", null));

    [Fact]
    public void Going_back_and_on_loses_nothing_that_was_typed() => Prop.ForAll(Presses, presses =>
    {
        var item = presses.Aggregate(Typed, (now, press) => now.MoveTo(press.Status, Day.AddDays(press.Day)));
        return (item.Holder, item.Note, item.AskedBy, item.AskedWhom, item.Sendings) == (Typed.Holder, Typed.Note, ContactWay.Fax, "Ana", item.Sendings) && item.Sendings.Count == 1 && KeepsWhatWasMissing(item);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_press_can_be_taken_back_as_if_it_had_not_been() => Prop.ForAll(Presses, presses =>
    {
        var file = ACase.Rosa();
        foreach (var (status, day) in presses)
        {
            var next = file.MarkRecord("rec-slides", status, Day.AddDays(day));
            if (next != file && next.TakeBack(next.TrackedChanges).Tracking != file.Tracking)
            {
                return false;
            }

            file = next;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_history_keeps_the_last_presses_and_never_more_than_it_holds() => Prop.ForAll(Presses, presses =>
    {
        var item = presses.Concat(presses).Concat(presses).Aggregate(RecordItem.Untouched, (now, press) => now.MoveTo(press.Status, Day.AddDays(press.Day)));
        return item.History.Count <= RecordItem.MostMarks && (item.History.IsEmpty ? item.Status == RecordStatus.ToAsk : item.History[^1].Status == item.Status);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ten_days_after_asking_and_after_each_call_it_is_time_to_call()
    {
        var asked = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day);
        Assert.False(IsToCall(asked, Day.AddDays(9)));
        Assert.True(IsToCall(asked, Day.AddDays(10)));
        Assert.False(IsToCall(asked.Check(Day.AddDays(10)), Day.AddDays(19)));
        Assert.True(IsToCall(asked.Check(Day.AddDays(10)), Day.AddDays(20)));
        Assert.False(IsToCall(asked.MoveTo(RecordStatus.GotIt, Day), Day.AddDays(20)));
    }

    [Fact]
    public void A_promise_that_has_passed_is_a_reason_to_call_once()
    {
        var promised = RecordItem.Untouched.Ask(Day, ContactWay.Phone, null, Day.AddDays(4));
        Assert.False(IsToCall(promised, Day.AddDays(4)));
        Assert.True(IsToCall(promised, Day.AddDays(5)));
        Assert.False(IsToCall(promised.Check(Day.AddDays(5)), Day.AddDays(6)));
    }

    [Fact]
    public void Thirty_days_after_asking_the_law_has_a_word_until_someone_has_said_it()
    {
        var asked = RecordItem.Untouched.MoveTo(RecordStatus.Asked, Day).Check(Day.AddDays(10));
        Assert.Equal(Day.AddDays(30), asked.LegalLimitToSay);
        Assert.Null(asked.Check(Day.AddDays(31)).LegalLimitToSay);
    }

    [Fact]
    public void What_the_new_office_gets_has_no_legal_limit()
    {
        var pulled = RecordItem.Untouched.Pull(Day, "Duke");
        Assert.Equal((RecordStatus.Asked, "Duke", Day), (pulled.Status, pulled.AskedWhom, pulled.AskedOn));
        Assert.Null(pulled.LegalLimit);
        Assert.Equal(Day.AddDays(10), CheckDay.For(pulled, visit: null)!.Day);
        Assert.False(pulled.Ask(Day.AddDays(1), ContactWay.Mail, null, null).IsPulled);
    }

    [Fact]
    public void Days_that_cannot_be_are_refused()
    {
        Refused.By(CaseRule.DaysOutOfOrder, () => RecordItem.Untouched.Ask(Day, null, null, Day.AddDays(-1)));
        Refused.By(CaseRule.DaysOutOfOrder, () => RecordItem.Untouched.Ask(Day, null, null, null).Receive(Day.AddDays(-1), null));
    }

    [Fact]
    public void A_copy_that_was_put_there_by_mistake_comes_off()
    {
        var item = Typed;
        Assert.Empty(item.Strike(item.Sendings[0].Id).Sendings);
        Assert.Same(item.Sendings, item.Strike(Guid.NewGuid()).Sendings);
    }

    // Asked for anew, only its history still says what was missing the first time; a full history drops its oldest marks.
    private static bool KeepsWhatWasMissing(RecordItem item) =>
        (item.Missing ?? item.History.Find(mark => mark.Missing is not null)?.Missing) is { } kept ? kept == "Page 2" : item.History.Count == RecordItem.MostMarks;

    private static bool IsToCall(RecordItem item, DateOnly today) => CheckDay.For(item, visit: null)?.Day <= today;
}
