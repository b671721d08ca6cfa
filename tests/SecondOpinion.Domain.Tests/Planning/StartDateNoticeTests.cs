using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class StartDateNoticeTests
{
    [Fact]
    public void Mei_is_told_because_surgery_comes_before_the_visit()
    {
        var notice = StartDateNotice.For(ACase.Mei().Visiting(On(19)));
        Assert.Equal(new StartDateNotice(ACase.Day0.AddDays(16), ACase.Day0.AddDays(19)), notice);
    }

    [Fact]
    public void Rosa_and_Denise_see_the_second_doctor_first_so_nothing_is_said()
    {
        Assert.Null(StartDateNotice.For(ACase.Rosa().Visiting(On(14))));
        Assert.Null(StartDateNotice.For(ACase.Denise().Visiting(On(12))));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(40, true)]
    [InlineData(5, false)]
    public void A_visit_after_a_safe_wait_is_told_as_such_unless_treatment_is_set_before_it_ends(int? set, bool isOfWait)
    {
        var urgency = new Urgency(YesNoUnknown.No, set is { } day ? ACase.Day0.AddDays(day) : null) { SafeUntil = ACase.Day0.AddDays(10) };
        var notice = StartDateNotice.For(ACase.Rosa().Visiting(On(14)) with { Urgency = urgency });
        Assert.Equal((urgency.StartBy, isOfWait), (notice?.StartBy, notice?.IsOfWait));
    }

    [Fact]
    public void On_the_same_day_nothing_is_said() => Assert.Null(StartDateNotice.For(ACase.Mei().Visiting(On(16))));

    [Fact]
    public void Without_both_days_nothing_is_said()
    {
        Assert.Null(StartDateNotice.For(ACase.Mei()));
        Assert.Null(StartDateNotice.For(ACase.Mei().Visiting(On(19)).SayUrgency(new Urgency(YesNoUnknown.No, null))));
    }

    [Fact]
    public void It_stays_away_after_the_call_until_a_date_moves()
    {
        var called = ACase.Mei().Visiting(On(19)) with
        {
            StartDateCall = new StartDateCall(ACase.Day0.AddDays(16), ACase.Day0.AddDays(19)),
        };
        Assert.Null(StartDateNotice.For(called));
        Assert.NotNull(StartDateNotice.For(called.Visiting(On(20))));
        Assert.NotNull(StartDateNotice.For(called.SayUrgency(new Urgency(YesNoUnknown.No, ACase.Day0.AddDays(15)))));
    }

    private static Visit On(int day) => new(ACase.Day0.AddDays(day), null, null, null);
}
