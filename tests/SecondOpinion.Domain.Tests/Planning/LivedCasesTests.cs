using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.TestKit.Lived;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>P1 to P4 lived day by day, from the plan to the opinion: what the plan says each morning and after each thing done.</summary>
public sealed class LivedCasesTests
{
    private const int Most = 90;

    /// <summary>Steps that end a day: nothing in the case changes by them.</summary>
    private static readonly NextStep[] Ends = [NextStep.WaitToday, NextStep.PrintTwoCopies, NextStep.CompareOpinions];

    [Fact]
    public void Rosa_asks_how_long_she_can_wait_and_calls_again_for_her_slides() => Lives("Rosa", """
        0: CallHowLongToWait, TellDoctor, ChooseWhoToSee, CallOffice, CheckInsurance, AskForRecords, WaitToday
        2: CallOfficeBack, SetVisitDate, SendRecords, WaitToday
        3: CallPlanBack, WaitToday
        5: CallIfTheyHaveIt, WaitToday
        6: SendRecords, WaitToday
        7: PrepareVisit, WaitToday
        9: CallIfTheyHaveIt, WaitToday
        10: CallAboutRecord, WaitToday
        11: SendRecords, PrintTwoCopies
        14: GoToVisit, WriteAnswers, SaveOpinion, WaitToday
        21: AskForReport, CompareOpinions
        """);

    [Fact]
    public void Rosa_who_can_wait_two_weeks_is_not_asked_again_how_long() => Lives("Rosa, who can wait two weeks", """
        0: CallHowLongToWait, CallAboutStartDate, TellDoctor, ChooseWhoToSee, CallOffice, CheckInsurance, AskForRecords, WaitToday
        2: CallOfficeBack, SetVisitDate, SendRecords, WaitToday
        3: CallPlanBack, WaitToday
        5: CallIfTheyHaveIt, WaitToday
        6: SendRecords, WaitToday
        7: PrepareVisit, WaitToday
        9: CallIfTheyHaveIt, WaitToday
        14: GoToVisit, WriteAnswers, SaveOpinion, WaitToday
        15: SayIfTreatmentStarted, WaitToday
        21: AskForReport, CompareOpinions
        """);

    [Fact]
    public void Denise_has_one_thing_to_do_on_each_day_that_has_one() => Lives("Denise", """
        0: TellDoctor, ChooseWhoToSee, CallOffice, CheckInsurance, AskForRecords, WaitToday
        2: CallOfficeBack, SetVisitDate, SendRecords, WaitToday
        3: CallPlanBack, WaitToday
        5: CallIfTheyHaveIt, PrepareVisit, WaitToday
        6: SendRecords, WaitToday
        9: CallIfTheyHaveIt, PrintTwoCopies
        12: GoToVisit, WriteAnswers, SaveOpinion, WaitToday
        19: AskForReport, CompareOpinions
        """);

    [Fact]
    public void Walter_needs_the_letter_after_thirty_days() => Lives("Walter", """
        0: CallHowLongToWait, TellDoctor, ChooseWhoToSee, CallOffice, CheckInsurance, AskForRecords, WaitToday
        2: CallOfficeBack, SetVisitDate, CallAboutStartDate, SendRecords, WaitToday
        3: CallPlanBack, WaitToday
        5: CallIfTheyHaveIt, WaitToday
        6: SendRecords, WaitToday
        9: CallIfTheyHaveIt, WaitToday
        10: CallAboutRecord, WaitToday
        20: CallAboutRecord, WaitToday
        30: SendLegalLetter, SendRecords, WaitToday
        33: CallIfTheyHaveIt, WaitToday
        38: PrepareVisit, WaitToday
        41: SayIfTreatmentStarted, WaitToday
        45: GoToVisit, WriteAnswers, SaveOpinion, WaitToday
        52: AskForReport, CompareOpinions
        """);

    [Fact]
    public void Mei_asks_about_her_surgery_day_as_soon_as_she_has_a_visit() => Lives("Mei", """
        0: TellDoctor, ChooseWhoToSee, CallOffice, CheckInsurance, AskForRecords, WaitToday
        2: CallOfficeBack, SetVisitDate, CallAboutStartDate, SendRecords, WaitToday
        3: CallPlanBack, WaitToday
        5: CallIfTheyHaveIt, WaitToday
        6: SendRecords, WaitToday
        9: CallHowLongToWait, CallIfTheyHaveIt, WaitToday
        12: PrepareVisit, WaitToday
        17: SayIfTreatmentStarted, PrintTwoCopies
        19: GoToVisit, WriteAnswers, SaveOpinion, WaitToday
        26: AskForReport, CompareOpinions
        """);

    [Theory]
    [InlineData("Rosa")]
    [InlineData("Rosa, who can wait two weeks")]
    [InlineData("Denise")]
    [InlineData("Walter")]
    [InlineData("Mei")]
    public void Every_step_can_be_done_and_every_wait_has_a_day_to_come(string name) =>
        Assert.All(LivedCases.Of(name, RealRules.Book).Days(Most), IsSensible);

    [Fact]
    public void In_any_world_every_day_is_sensible_and_the_opinion_comes() =>
        Prop.ForAll(AnyLife, life =>
        {
            var days = life.Days(Most).ToList();
            days.ForEach(IsSensible);
            return days.Count <= Most;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_record_that_was_forgotten_is_called_about_before_the_visit_whatever_its_day() => Assert.All(Enumerable.Range(3, 18), visit =>
    {
        var days = new LivedCase(ACase.Rosa(), RealRules.Book, new LivedWorld(visit, ["Office"], "rec-slides"), ACase.Day0).Days(Most).ToList();
        days.ForEach(IsSensible);
        Assert.Contains(days, day => day.Number < visit && day.Steps.Any(s => s.Step.Step == NextStep.CallAboutRecord));
    });

    [Fact]
    public void On_the_day_of_the_visit_and_after_it_the_plan_says_no_call_about_a_record_that_nobody_called_about() => Assert.All(Enumerable.Range(1, 40), visit =>
    {
        var file = ACase.Rosa().TrackRecord("rec-slides", item => item.Ask(ACase.Day0, ContactWay.Phone, null, null)).Visiting(new Visit(ACase.Day0.AddDays(visit), null, null, null));
        Assert.All([visit, visit + 1, visit + 20], today =>
            Assert.DoesNotContain(CasePlan.Of(file, RealRules.Book, ACase.Day0.AddDays(today)).Steps, step => step.Step is NextStep.CallAboutRecord or NextStep.CallAboutMissing));
    });

    private static Arbitrary<LivedCase> AnyLife { get; } = (
        from person in Gen.Elements(ACase.Rosa(), ACase.Denise(), ACase.Walter(), ACase.Mei())
        from visit in Gen.Choose(3, 70)
        from offices in Gen.Choose(1, 5)
        from forgotten in Gen.Elements(null, "rec-labs", "rec-plan", "rec-slides", "rec-imaging-files")
        from letter in Gen.Elements(true, false)
        from waits in Gen.Elements(true, false)
        from safe in Gen.Elements<int?>(null, 5, 14, 60)
        select new LivedCase(person, RealRules.Book, new LivedWorld(visit, [.. Enumerable.Range(1, offices).Select(n => $"Office {n}")], forgotten, letter, waits, safe), ACase.Day0)).ToArbitrary();

    private static void Lives(string name, string expected) =>
        Assert.Equal(expected, string.Join('\n', LivedCases.Of(name, RealRules.Book).Days(Most).Where(HasDeed)));

    private static bool HasDeed(LivedDay day) => day.Steps[0].Step.Step is not (NextStep.WaitToday or NextStep.PrintTwoCopies);

    private static void IsSensible(LivedDay day)
    {
        Assert.Distinct(day.Steps.Select(s => s.Step));
        Assert.All(day.Steps.Where(s => s.File.Visit?.Date <= day.Date), s => Assert.DoesNotContain(
            CasePlan.Of(s.File, RealRules.Book, day.Date).Steps, offered => offered.Step is NextStep.CallAboutRecord or NextStep.CallAboutMissing));
        Assert.Contains(day.Steps[^1].Step.Step, Ends);
        Assert.All(day.Steps.Where(s => s.Step.Step == NextStep.WaitToday), s => Assert.True(s.Step.Day > day.Date, $"{day} waits for {s.Step.Day}"));
        Assert.All(day.Steps, s => Assert.All(CasePlan.Of(s.File, RealRules.Book, day.Date).Waiting, awaited => Assert.True(awaited.LookAgain is null || awaited.LookAgain > day.Date || s.Step.Step != NextStep.WaitToday)));
    }
}
