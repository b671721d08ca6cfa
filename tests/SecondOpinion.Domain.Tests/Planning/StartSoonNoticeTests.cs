using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class StartSoonNoticeTests
{
    private static readonly RuleBook Rules = new RuleBookBuilder()
        .Illness("acute-leukemia", ["acute leukemia", "leucemia aguda"], hoursOrDays: true)
        .Illness("asthma", ["asthma"])
        .Build();

    [Theory]
    [InlineData("acute leukemia", YesNoUnknown.Unknown, true)]
    [InlineData("Leucemia aguda", YesNoUnknown.Unknown, true)]
    [InlineData("acute leukemia", YesNoUnknown.No, false)]
    [InlineData("asthma", YesNoUnknown.Unknown, false)]
    [InlineData("asthma", YesNoUnknown.Yes, true)]
    [InlineData(null, YesNoUnknown.Unknown, false)]
    public void An_illness_where_hours_can_count_calls_it_up_unless_waiting_is_said_to_be_safe(string? words, YesNoUnknown startNow, bool isFor) =>
        Assert.Equal(isFor, StartSoonNotice.IsFor(ACase.New().Named(words).MustStartNow(startNow).Build(), Rules, ACase.Day0));

    [Fact]
    public void A_near_day_calls_it_up_whatever_was_answered() => Assert.True(StartSoonNotice.IsFor(
        ACase.New().Named("asthma").MustStartNow(YesNoUnknown.No, ACase.Day0.AddDays(3)).Build(), Rules, ACase.Day0));

    [Fact]
    public void Before_the_question_was_asked_it_does_not_show() =>
        Assert.False(StartSoonNotice.IsFor(ACase.New().Named("acute leukemia").Build(), Rules, ACase.Day0));

    [Fact]
    public void The_wizard_shows_it_after_the_question()
    {
        var file = ACase.New().Named("acute leukemia").MustStartNow(YesNoUnknown.Unknown).Build();
        Assert.Equal(WizardStep.StartSoon, new Journey(file, Rules, ACase.Day0).Next(WizardStep.Urgency));
        Assert.True(CasePlan.Of(file, Rules, ACase.Day0).MayStartSoon);
    }
}
