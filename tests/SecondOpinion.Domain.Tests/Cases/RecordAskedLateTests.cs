using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>How a record was asked for may be written down after it came, and when it came after it went on.</summary>
public sealed class RecordAskedLateTests
{
    private static readonly DateOnly Day = ACase.Day0;

    private static readonly Arbitrary<(int What, int Day)[]> Lives =
        (from what in Gen.Choose(0, 9) from day in Gen.Choose(0, 6) select (what, day)).ArrayOf().ToArbitrary();

    [Theory]
    [InlineData(RecordStatus.GotIt)]
    [InlineData(RecordStatus.Sent)]
    [InlineData(RecordStatus.TheyHaveIt)]
    public void What_is_here_or_further_stays_there(RecordStatus status)
    {
        var here = RecordItem.Untouched.MoveTo(RecordStatus.GotIt, Day.AddDays(5)).MoveTo(status, Day.AddDays(6));
        var noted = here.Ask(Day, ContactWay.Fax, "Ana", Day.AddDays(4));
        Assert.Equal((status, Day, ContactWay.Fax, "Ana", Day.AddDays(4)), (noted.Status, noted.AskedOn, noted.AskedBy, noted.AskedWhom, noted.PromisedFor));
        Assert.Equal((Day.AddDays(5), here.History), (noted.ReceivedOn, noted.History));
    }

    [Fact]
    public void It_was_not_asked_for_after_it_came() =>
        Refused.By(CaseRule.DaysOutOfOrder, () => RecordItem.Untouched.Receive(Day, null).Ask(Day.AddDays(1), null, null, null));

    [Fact]
    public void Asked_for_anew_it_forgets_the_days_of_the_first_time()
    {
        var anew = RecordItem.Untouched.Ask(Day, null, null, Day.AddDays(2)).Receive(Day.AddDays(3), "Page 2").MoveTo(RecordStatus.ToAsk, Day.AddDays(4)).MoveTo(RecordStatus.Asked, Day.AddDays(5));
        Assert.Equal((Day.AddDays(5), null, null, null), (anew.AskedOn, anew.PromisedFor, anew.ReceivedOn, anew.Missing));
        Assert.Equal("Page 2", Assert.Single(anew.History, mark => mark.Status == RecordStatus.GotIt).Missing);
        Assert.Null(RecordItem.Untouched.Receive(Day, null).MoveTo(RecordStatus.Asked, Day).Ask(Day.AddDays(2), null, null, null).ReceivedOn);
    }

    [Fact]
    public void Days_that_stand_in_the_wrong_order_from_before_may_stay_and_the_rest_is_noted()
    {
        var old = RecordItem.Untouched with { Status = RecordStatus.Sent, AskedOn = Day.AddDays(9), ReceivedOn = Day };
        Assert.Equal("Ana", old.Ask(Day.AddDays(9), null, "Ana", null).AskedWhom);
        Assert.Equal("Page 2", old.Receive(Day, "Page 2").Missing);
        Refused.By(CaseRule.DaysOutOfOrder, () => old.Ask(Day.AddDays(8), null, null, null));
        Refused.By(CaseRule.DaysOutOfOrder, () => old.Receive(Day.AddDays(1), null));
    }

    [Fact]
    public void Whatever_is_pressed_in_the_order_of_days_each_form_takes_the_days_that_stand_in_it() => Prop.ForAll(Lives, lives =>
    {
        var (item, today) = (RecordItem.Untouched, Day);
        foreach (var (what, days) in lives)
        {
            today = today.AddDays(days);
            item = what switch
            {
                7 => item.Status >= RecordStatus.GotIt && today > item.ReceivedOn ? item : item.Ask(today, ContactWay.Phone, "Ana", today.AddDays(2)),
                8 => item.Receive(today, null),
                9 => item.Pull(item.Status >= RecordStatus.GotIt ? item.AskedOn ?? item.ReceivedOn ?? today : today, "Duke"),
                _ => item.MoveTo((RecordStatus)what, today),
            };
            _ = item.AskedOn is { } asked ? item.Ask(asked, ContactWay.Mail, "Bo", item.PromisedFor) : item;
            _ = item is { Status: >= RecordStatus.GotIt, ReceivedOn: { } came } ? item.Receive(came, "Page 2") : item;
        }

        return !(item.ReceivedOn < item.AskedOn);
    }).QuickCheckThrowOnFailure();
}
