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

    [Theory]
    [InlineData(3, 10, 20, 3, true, 10, true)]
    [InlineData(3, 30, 20, 3, true, 30, false)]
    [InlineData(3, null, 20, 3, true, null, false)]
    [InlineData(12, 10, 20, 10, false, null, false)]
    public void A_notice_of_a_wait_names_the_day_that_is_set_too(int safe, int? set, int visit, int by, bool isOfWait, int? setFor, bool isBefore)
    {
        var notice = StartDateNotice.For(Said(safe, set).Visiting(On(visit)))!;
        Assert.Equal((In(by), isOfWait, In(setFor), isBefore), (notice.StartBy, notice.IsOfWait, notice.SetFor, notice.IsSetBeforeVisit));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void Treatment_set_for_a_day_after_the_safe_wait_is_told_without_a_visit_after_it(int? visit)
    {
        var file = Said(3, 10).Visiting(visit is { } day ? On(day) : null);
        Assert.Equal(new StartDateNotice(ACase.Day0.AddDays(3), null) { IsOfWait = true, SetFor = ACase.Day0.AddDays(10) }, StartDateNotice.For(file));
        Assert.Null(StartDateNotice.For(StartDateNotice.Called(file)));
        Assert.NotNull(StartDateNotice.For(StartDateNotice.Called(file).SayUrgency(Said(3, 11).Urgency!)));
    }

    [Theory]
    [InlineData(3, null, 20)]
    [InlineData(3, 12, 20)]
    [InlineData(4, 10, 20)]
    [InlineData(3, 10, 21)]
    public void After_a_call_about_three_days_it_comes_again_when_one_of_them_moves(int safe, int? set, int visit)
    {
        var called = StartDateNotice.Called(Said(3, 10).Visiting(On(20)));
        Assert.Null(StartDateNotice.For(called));
        Assert.NotNull(StartDateNotice.For(called.SayUrgency(Said(safe, set).Urgency!).Visiting(On(visit))));
    }

    [Fact]
    public void A_call_about_a_wait_is_none_about_surgery_that_is_set_later()
    {
        var called = StartDateNotice.Called(Said(3, null).Visiting(On(20)));
        Assert.Null(StartDateNotice.For(called));
        Assert.True(StartDateNotice.For(called.SayUrgency(Said(3, 10).Urgency!))?.IsSetBeforeVisit);
    }

    private static CaseFile Said(int safe, int? set) => ACase.Rosa() with { Urgency = new Urgency(YesNoUnknown.No, In(set)) { SafeUntil = In(safe) } };

    private static DateOnly? In(int? days) => days is { } some ? ACase.Day0.AddDays(some) : null;

    private static Visit On(int day) => new(ACase.Day0.AddDays(day), null, null, null);
}
