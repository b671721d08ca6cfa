using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class NextStepTests
{
    private static readonly PlanStage[] Stages = Enum.GetValues<PlanStage>();

    [Fact]
    public void No_state_is_without_a_step_and_only_a_finished_plan_is_all_done() =>
        Prop.ForAll(AnyState, file =>
        {
            var next = Next(file);
            return Enum.IsDefined(next) && (next == NextStep.AllDone) == IsFinished(file);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Treatment_that_starts_before_the_visit_leads_in_every_state_before_the_visit() =>
        Prop.ForAll(AnyState, file => StartDateNotice.For(file) is null
            || file.PlanMadeAt is null
            || IsClosed(file, PlanStage.Visited)
            || Next(file) == NextStep.CallAboutStartDate).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_that_has_passed_always_leads() =>
        Prop.ForAll(AnyState, Gen.Choose(0, 90).ToArbitrary(), (file, day) =>
        {
            var today = ACase.Day0.AddDays(day);
            var plan = CasePlan.Of(file, RealRules.Book, today);
            bool IsOpen(PlanStage stage) => plan.StatusOf(stage) is not (StageStatus.Done or StageStatus.NotNeeded);
            return file.PlanMadeAt is null
                || (file.Urgency!.StartBy < today && IsOpen(PlanStage.Decided) ? plan.Next.Step == NextStep.SayIfTreatmentStarted
                : StartDateNotice.For(file) is not null && IsOpen(PlanStage.Visited) ? plan.Next.Step == NextStep.CallAboutStartDate
                : !(plan.Records.Needed.Exists(plan.IsLate) && IsOpen(PlanStage.Requesting) && IsOpen(PlanStage.Visited)) || plan.Next.Step == NextStep.CallForRecordsToday);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_wait_that_was_answered_is_asked_for_on_no_day_of_it() =>
        Prop.ForAll(AnyState, Gen.Choose(0, 45).ToArbitrary(), (file, day) =>
            !file.Urgency!.WaitStands(ACase.Day0.AddDays(day))
            || file.PlanMadeAt is null // Nobody says how long it is safe to wait before the plan is made.
            || file.StageMarks.ContainsKey(PlanStage.Deciding)
            || CasePlan.Of(file, RealRules.Book, ACase.Day0.AddDays(day)).Steps.TrueForAll(s => s.Step != NextStep.CallHowLongToWait)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(5, null, null, NextStep.TellDoctor)]
    [InlineData(0, null, null, NextStep.TellDoctor)]
    [InlineData(7, null, 0, NextStep.GoToVisit)]
    [InlineData(14, null, 20, NextStep.CallAboutStartDate)]
    [InlineData(5, 10, null, NextStep.CallAboutStartDate)]
    [InlineData(30, 40, 28, NextStep.CallAboutStartDate)]
    [InlineData(30, 5, null, NextStep.TellDoctor)]
    [InlineData(null, 5, null, NextStep.CallHowLongToWait)]
    [InlineData(-1, null, null, NextStep.SayIfTreatmentStarted)]
    public void With_a_safe_wait_and_a_set_day_the_step_asks_only_for_what_is_not_known(int? safe, int? set, int? visit, NextStep expected)
    {
        var file = ACase.Denise() with { Urgency = new Urgency(YesNoUnknown.No, In(set)) { SafeUntil = In(safe) } };
        file = visit is { } day ? Done(file.Visiting(On(day)), PlanStage.Requesting) : file;
        Assert.Equal(expected, Next(file));
    }

    [Fact]
    public void Until_the_plan_is_made_the_questions_come_first() =>
        Assert.Equal(NextStep.FinishQuestions, Next(ACase.Mei().Visiting(On(19)) with { PlanMadeAt = null }));

    [Fact]
    public void Mei_calls_about_her_surgery_day_first_and_then_goes_on()
    {
        var mei = ACase.Mei().Visiting(On(19));
        Assert.Equal(NextStep.CallAboutStartDate, Next(mei));
        Assert.NotEqual(NextStep.CallAboutStartDate, Next(mei with { StartDateCall = new StartDateCall(ACase.Day0.AddDays(16), ACase.Day0.AddDays(19)) }));
    }

    [Fact]
    public void Rosa_who_does_not_know_calls_to_ask_how_long_it_is_safe_to_wait() =>
        Assert.Equal(NextStep.CallHowLongToWait, Next(ACase.Rosa()));

    [Fact]
    public void A_record_whose_last_safe_day_has_passed_is_called_for_today()
    {
        var rosa = Done(ACase.Rosa().Visiting(On(14)), PlanStage.Deciding);
        Assert.Equal(NextStep.CallForRecordsToday, Next(rosa));
    }

    [Fact]
    public void A_plan_that_goes_well_walks_from_telling_to_deciding()
    {
        NextStep[] expected =
        [
            NextStep.TellDoctor, NextStep.ChooseWhoToSee, NextStep.CheckInsurance, NextStep.SetVisitDate, NextStep.AskForRecords,
            NextStep.SendRecords, NextStep.GoToVisit, NextStep.SaveOpinion, NextStep.CompareOpinions, NextStep.Decide, NextStep.AllDone,
        ];
        PlanStage[] order =
        [
            PlanStage.Telling, PlanStage.Choosing, PlanStage.Insurance, PlanStage.Scheduled, PlanStage.Requesting,
            PlanStage.Sending, PlanStage.Visited, PlanStage.Received, PlanStage.Compared, PlanStage.Decided,
        ];
        List<NextStep> walked = [];
        var file = Done(ACase.Denise(), PlanStage.Deciding);
        walked.Add(Next(file));
        foreach (var stage in order)
        {
            file = Done(file, stage);
            walked.Add(Next(file));
        }

        Assert.Equal(expected, walked);
    }

    [Fact]
    public void With_a_place_on_the_list_the_step_is_to_call_it()
    {
        var listed = Done(Done(ACase.Denise(), PlanStage.Deciding), PlanStage.Telling);
        listed = listed with { Shortlist = listed.Shortlist.Add(new ShortlistEntry(Guid.NewGuid(), null, "City clinic", null)) };
        Assert.Equal(NextStep.CallOffice, Next(listed));
    }

    [Fact]
    public void After_a_no_from_the_last_open_office_the_next_place_of_the_list_is_called_and_without_one_the_person_looks_for_more()
    {
        var (asked, next) = (new ShortlistEntry(Guid.NewGuid(), null, "City clinic", null), new ShortlistEntry(Guid.NewGuid(), null, "Duke", null));
        var told = Done(Done(ACase.Denise(), PlanStage.Deciding), PlanStage.Telling) with { Shortlist = Shortlist.Empty.Add(asked) };
        var no = told.AddRequest(OpinionRequest.To(asked, Guid.NewGuid(), VisitType.InPerson, ACase.Day0).MoveTo(RequestStatus.Declined, ACase.Day0));
        Assert.Equal(new PlannedStep(NextStep.ChooseWhoToSee), Plan(no).Next);

        var more = no with { Shortlist = no.Shortlist.Add(next) };
        Assert.Equal(new PlannedStep(NextStep.CallOffice) { Place = next.Id }, Plan(more).Next);
        Assert.Null(Plan(told with { Shortlist = told.Shortlist.Add(next) }).Next.Place);

        var other = new OpinionRequest(Guid.NewGuid(), "Mayo");
        Assert.False(PlacesToCall.AreAfterNo(more.AddRequest(other).MoveRequest(other.Id, RequestStatus.Called, ACase.Day0)));
    }

    [Fact]
    public void Two_copies_are_printed_in_the_days_before_the_visit()
    {
        var ready = Stages.Where(stage => stage < PlanStage.Visited).Aggregate(ACase.Denise().Visiting(On(12)), Done);
        Assert.Equal(NextStep.WaitToday, Next(ready));
        Assert.Equal(NextStep.PrintTwoCopies, Next(ready.Visiting(On(3))));
        Assert.Equal(NextStep.GoToVisit, Next(ready.Visiting(On(0))));
    }

    private static Arbitrary<CaseFile> AnyState { get; } = (
        from person in Gen.Elements(ACase.Rosa(), ACase.Denise(), ACase.Walter(), ACase.Mei())
        from made in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from visit in Gen.Elements<int?>(null, 0, 3, 18, 60)
        from wait in Gen.Elements<int?>(null, null, 10, 40)
        from called in Gen.Elements(true, false)
        from marks in Gen.CollectToArray(Stages, _ => Gen.Elements<StageStatus?>(null, null, StageStatus.InProgress, StageStatus.Waiting, StageStatus.Done, StageStatus.NotNeeded))
        let told = person with { Urgency = person.Urgency! with { SafeUntil = wait is { } days ? ACase.Day0.AddDays(days) : null } }
        let dated = told.Visiting(visit is { } day ? On(day) : null) with { PlanMadeAt = made ? ACase.Started : null }
        select Stages.Zip(marks).Aggregate(called ? StartDateNotice.Called(dated) : dated, (file, mark) => mark.Second is { } status ? file.MarkStage(mark.First, status) : file)).ToArbitrary();

    private static bool IsFinished(CaseFile file) => file.PlanMadeAt is not null && Stages.All(stage => IsClosed(file, stage));

    private static bool IsClosed(CaseFile file, PlanStage stage) => Plan(file).StatusOf(stage) is StageStatus.Done or StageStatus.NotNeeded;

    private static CaseFile Done(CaseFile file, PlanStage stage) => file.MarkStage(stage, StageStatus.Done);

    private static DateOnly? In(int? days) => days is { } some ? ACase.Day0.AddDays(some) : null;

    private static Visit On(int day) => new(ACase.Day0.AddDays(day), null, null, null);

    private static CasePlan Plan(CaseFile file) => CasePlan.Of(file, RealRules.Book, ACase.Day0);

    private static NextStep Next(CaseFile file) => Plan(file).Next.Step;
}
