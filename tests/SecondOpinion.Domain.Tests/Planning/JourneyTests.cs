using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>Any order of answers, given, changed and given again, leads somewhere valid.</summary>
public sealed class JourneyTests
{
    private static readonly RuleBook Rules = new RuleBookBuilder().Build();
    private static readonly WizardStep[] Steps = Enum.GetValues<WizardStep>();

    [Fact]
    public void The_first_open_step_may_always_be_visited() =>
        AfterAnyAnswers(journey => journey.MayVisit(journey.FirstOpen));

    [Fact]
    public void Every_step_before_a_step_that_may_be_visited_may_be_visited() =>
        AfterAnyAnswers(journey => journey.Path.Where(journey.MayVisit).SequenceEqual(journey.Path.TakeWhile(journey.MayVisit)));

    [Fact]
    public void A_step_off_the_path_may_never_be_visited() =>
        AfterAnyAnswers(journey => !Steps.Except(journey.Path).Any(journey.MayVisit));

    [Fact]
    public void Nothing_after_the_first_open_step_may_be_visited() =>
        AfterAnyAnswers(journey => journey.Path.Where(step => step > journey.FirstOpen).All(step => !journey.MayVisit(step)));

    [Fact]
    public void Back_from_the_next_page_is_where_one_was() =>
        AfterAnyAnswers(journey => journey.Path.Where(step => step != WizardStep.Check).All(step => journey.Previous(journey.Next(step)) == step));

    [Fact]
    public void Continue_walks_the_whole_path_and_ends_at_check_answers() =>
        AfterAnyAnswers(journey => journey.Path.Zip(journey.Path.Skip(1)).All(pair => journey.Next(pair.First) == pair.Second)
            && journey.Path[^1] == WizardStep.Check && journey.Next(WizardStep.Check) == WizardStep.Check);

    [Fact]
    public void Back_from_the_first_page_is_nowhere() => AfterAnyAnswers(journey => journey.Previous(journey.Path[0]) is null);

    [Fact]
    public void A_page_that_has_dropped_off_the_path_still_knows_its_neighbours() =>
        AfterAnyAnswers(journey => Steps.All(step => journey.Path.Contains(journey.Next(step))
            && (journey.Previous(step) is not { } before || journey.Path.Contains(before))));

    [Fact]
    public void Nobody_is_asked_more_than_twelve_questions() =>
        AfterAnyAnswers(journey => journey.Path.Count(step => step is not (WizardStep.StartSoon or WizardStep.Check)) <= 12);

    [Fact]
    public void The_parts_follow_each_other() =>
        AfterAnyAnswers(journey => journey.Path.SkipLast(1).Select(step => Journey.PartOf(step)!.Value)
            .Zip(journey.Path.Skip(1).SkipLast(1).Select(step => Journey.PartOf(step)!.Value)).All(pair => pair.First <= pair.Second));

    [Fact]
    public void Answering_each_open_page_ends_at_check_answers() =>
        Prop.ForAll(AnyAnswer.InAnyOrder, AnswersToFinish, (before, rest) =>
        {
            var file = Answered(before) with { PlanMadeAt = null };
            for (var pages = 0; pages < Steps.Length; pages++)
            {
                file = rest[(int)new Journey(file, Rules, AnyAnswer.Today).FirstOpen].Give(file);
            }

            return file.PlanMadeAt is not null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_notice_stands_between_the_start_and_the_reasons_only_when_it_is_soon()
    {
        var soon = new Journey(ACase.New().MustStartNow(YesNoUnknown.Yes).Build(), Rules, AnyAnswer.Today);
        Assert.Equal(WizardStep.StartSoon, soon.Next(WizardStep.Urgency));

        var later = new Journey(ACase.New().MustStartNow(YesNoUnknown.No, AnyAnswer.Today.AddDays(8)).Build(), Rules, AnyAnswer.Today);
        Assert.Equal(WizardStep.ReasonGroups, later.Next(WizardStep.Urgency));
    }

    [Fact]
    public void The_notice_comes_by_itself_when_the_day_has_drawn_near()
    {
        var file = ACase.Rosa() with { StartSoonSeen = false };
        Assert.Equal(WizardStep.Check, new Journey(file with { PlanMadeAt = null }, Rules, ACase.Day0).FirstOpen);
        Assert.Equal(WizardStep.StartSoon, new Journey(file, Rules, ACase.Day0.AddDays(14)).FirstOpen);
    }

    [Fact]
    public void A_helper_is_not_asked_whether_someone_helps() =>
        Assert.DoesNotContain(WizardStep.Helper, new Journey(ACase.New().For(Person.SomeoneIHelp).Build(), Rules, AnyAnswer.Today).Path);

    private static Arbitrary<AnyAnswer[]> AnswersToFinish { get; } =
        Gen.CollectToArray(Steps, AnyAnswer.To).ToArbitrary();

    private static CaseFile Answered(IEnumerable<AnyAnswer> answers) =>
        answers.Aggregate(ACase.New().Build(), (file, answer) => answer.Give(file));

    private static void AfterAnyAnswers(Func<Journey, bool> holds) =>
        Prop.ForAll(AnyAnswer.InAnyOrder, answers => holds(new Journey(Answered(answers), Rules, AnyAnswer.Today))).QuickCheckThrowOnFailure();
}
