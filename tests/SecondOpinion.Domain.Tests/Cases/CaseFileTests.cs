using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class CaseFileTests
{
    private static readonly CaseFile New = ACase.New().Build();

    [Fact]
    public void Six_reasons_are_taken_and_a_seventh_is_refused()
    {
        Assert.Equal(6, New.PickReasons(Reasons(6)).Reasons!.Ids.Count);
        Refused.By(CaseRule.TooManyReasons, () => New.PickReasons(Reasons(7)));
    }

    [Fact]
    public void Something_else_is_kept_up_to_its_length()
    {
        Assert.NotNull(New.PickReasons(ChosenReasons.None with { SomethingElse = new string('a', ChosenReasons.SomethingElseLength) }).Reasons);
        Refused.By(CaseRule.TextTooLong, () => New.PickReasons(ChosenReasons.None with { SomethingElse = new string('a', ChosenReasons.SomethingElseLength + 1) }));
    }

    [Fact]
    public void Three_short_lines_say_what_matters()
    {
        Assert.Equal(3, New.SayWhatMatters(new Goals(["a", "b", "c"], [])).Goals!.Lines.Count);
        Refused.By(CaseRule.TooManyGoals, () => New.SayWhatMatters(new Goals(["a", "b", "c", "d"], [])));
        Refused.By(CaseRule.TextTooLong, () => New.SayWhatMatters(new Goals([new string('a', Goals.LineLength + 1)], [])));
    }

    [Fact]
    public void A_new_answer_about_the_start_asks_for_the_notice_again()
    {
        var seen = New.SayUrgency(new Urgency(YesNoUnknown.Yes, null)) with { StartSoonSeen = true };
        Assert.True(seen.SayUrgency(new Urgency(YesNoUnknown.Yes, null)).StartSoonSeen);
        Assert.False(seen.SayUrgency(new Urgency(YesNoUnknown.Yes, new DateOnly(2026, 3, 9))).StartSoonSeen);
    }

    [Fact]
    public void New_picks_are_taken_up_until_the_list_is_touched()
    {
        var first = QuestionList.Empty with { Items = [PatientQuestion.From("a", QuestionPlace.Visit)] };
        var second = QuestionList.Empty with { Items = [PatientQuestion.From("b", QuestionPlace.Visit)] };
        Assert.Same(second, New.RefreshQuestions(() => first).RefreshQuestions(() => second).Questions);

        var touched = New.RefreshQuestions(() => first).ChangeQuestions(list => list.AskOwn("Mine?"));
        Assert.Same(touched, touched.RefreshQuestions(() => second));
    }

    [Fact]
    public void A_draft_is_kept_to_the_letter_and_forgotten_when_asked()
    {
        var typed = FieldValues.Empty.With("name", "  my lump ");
        var kept = New.KeepDraft("name", typed);
        Assert.Same(typed, kept.Drafts["name"]);
        Assert.Empty(kept.KeepDraft("name", null).Drafts);
    }

    [Fact]
    public void The_people_of_the_acceptance_cases_may_open_their_plan() =>
        Assert.All([ACase.Rosa(), ACase.Denise(), ACase.Walter(), ACase.Mei()], person => Assert.NotNull(person.PlanMadeAt));

    private static ChosenReasons Reasons(int count) => new([.. Enumerable.Range(0, count).Select(n => $"r-{n}")], null, NotSure: false);
}
