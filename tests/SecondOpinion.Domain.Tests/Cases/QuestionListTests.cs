using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class QuestionListTests
{
    private static readonly QuestionList Picked = new(
        [
            .. Enumerable.Range(1, 14).Select(n => PatientQuestion.From($"v{n}", QuestionPlace.Visit)),
            PatientQuestion.From("o1", QuestionPlace.Office),
            PatientQuestion.From("h1", QuestionPlace.HelperPage),
        ],
        [],
        IsTouched: false);

    [Fact]
    public void Visit_questions_fall_into_five_seven_and_more()
    {
        Assert.Equal(["v1", "v2", "v3", "v4", "v5"], Ids(Picked.AskFirst));
        Assert.Equal(["v6", "v7", "v8", "v9", "v10", "v11", "v12"], Ids(Picked.AlsoAsk));
        Assert.Equal(["v13", "v14"], Ids(Picked.More));
    }

    [Fact]
    public void Moving_the_sixth_up_makes_it_one_to_ask_first() =>
        Assert.Equal(["v1", "v2", "v3", "v4", "v6"], Ids(Picked.Rank("v6", RankMove.Up).AskFirst));

    [Fact]
    public void A_move_stays_within_its_own_list()
    {
        var mixed = QuestionList.Empty.Ask("v1", QuestionPlace.Visit).Ask("o1", QuestionPlace.Office).Ask("v2", QuestionPlace.Visit);
        var moved = mixed.Rank("v2", RankMove.Up);
        Assert.Equal(["v2", "v1"], Ids(moved.In(QuestionPlace.Visit)));
        Assert.Equal(["o1"], Ids(moved.In(QuestionPlace.Office)));
    }

    [Theory]
    [InlineData("v1", RankMove.Up)]
    [InlineData("v14", RankMove.Down)]
    [InlineData("o1", RankMove.Up)]
    public void At_the_end_of_its_list_a_move_changes_nothing(string id, RankMove move) =>
        Assert.Same(Picked, Picked.Rank(id, move));

    [Fact]
    public void Up_and_down_again_is_where_it_was() =>
        Assert.Equal(Ids(Picked.Items), Ids(Picked.Rank("v3", RankMove.Up).Rank("v3", RankMove.Down).Items));

    [Fact]
    public void A_removed_question_can_be_put_back_at_the_end()
    {
        var without = Picked.Remove("v2");
        Assert.DoesNotContain("v2", Ids(without.Items));
        Assert.Equal(["v2"], Ids(without.Removed));

        var back = without.Restore("v2");
        Assert.Empty(back.Removed);
        Assert.Equal(Ids(Picked.Items), Ids(back.Items));
    }

    [Fact]
    public void A_removed_question_keeps_its_words_and_who_asks()
    {
        var list = Picked.Reword("v2", "My words").Assign("v2", Asker.Helper).Remove("v2").Restore("v2");
        var back = list.Items.Single(q => q.Id == "v2");
        Assert.Equal(("My words", Asker.Helper), (back.OwnWords, back.Asker));
    }

    [Fact]
    public void Asking_what_is_there_changes_nothing() => Assert.Same(Picked, Picked.Ask("v2", QuestionPlace.Visit));

    [Fact]
    public void Asking_what_was_removed_puts_it_back()
    {
        var list = Picked.Remove("v2").Ask("v2", QuestionPlace.Visit);
        Assert.Empty(list.Removed);
        Assert.Single(list.Items, q => q.Id == "v2");
    }

    [Fact]
    public void Own_questions_never_share_an_id()
    {
        var list = Picked.AskOwn("One?").AskOwn("Two?").Remove("own-1").AskOwn("Three?");
        Assert.Equal(["own-2", "own-3"], Ids(list.Items.Where(q => q.PromptId is null)));
        Assert.Equal(["own-1"], Ids(list.Removed));
    }

    [Fact]
    public void Words_are_trimmed_and_kept_to_the_letter_otherwise() =>
        Assert.Equal("¿Puedo  esperar? <b>", Picked.AskOwn("  ¿Puedo  esperar? <b> ").Items.Single(q => q.PromptId is null).OwnWords);

    [Fact]
    public void Own_questions_stand_on_a_full_printed_page_in_the_order_written()
    {
        var full = QuestionList.Empty with { Items = [.. Enumerable.Range(1, 14).Select(i => PatientQuestion.From($"q-{i}", QuestionPlace.Visit))] };
        var list = full.AskOwn("One?").AskOwn("Two?");
        Assert.Equal(["q-10", "own-1", "own-2"], Ids(list.AlsoAsk.TakeLast(3)));
        Assert.Equal(["q-11", "q-12", "q-13", "q-14"], Ids(list.More));
    }

    [Fact]
    public void Empty_words_are_refused()
    {
        Refused.By(CaseRule.TextEmpty, () => Picked.AskOwn(" \n "));
        Refused.By(CaseRule.TextEmpty, () => Picked.Reword("v1", ""));
    }

    [Fact]
    public void Words_may_be_as_long_as_the_printed_line_and_no_longer()
    {
        Assert.NotNull(Picked.AskOwn(new string('a', PatientQuestion.OwnWordsLength)));
        Refused.By(CaseRule.TextTooLong, () => Picked.AskOwn(new string('a', PatientQuestion.OwnWordsLength + 1)));
        Refused.By(CaseRule.TextTooLong, () => Picked.Reword("v1", new string('a', PatientQuestion.OwnWordsLength + 1)));
    }

    [Fact]
    public void A_question_that_is_not_on_the_list_is_refused()
    {
        Refused.By(CaseRule.UnknownQuestion, () => Picked.Rank("x", RankMove.Up));
        Refused.By(CaseRule.UnknownQuestion, () => Picked.Remove("x"));
        Refused.By(CaseRule.UnknownQuestion, () => Picked.Restore("v1"));
        Refused.By(CaseRule.UnknownQuestion, () => Picked.Reword("x", "words"));
        Refused.By(CaseRule.UnknownQuestion, () => Picked.Assign("x", Asker.Helper));
    }

    [Fact]
    public void A_full_list_takes_no_more_in_any_way()
    {
        var full = Enumerable.Range(0, QuestionList.Most).Aggregate(QuestionList.Empty, (list, n) => list.Ask($"q{n}", QuestionPlace.Visit));
        Refused.By(CaseRule.QuestionListFull, () => full.AskOwn("One more?"));
        Refused.By(CaseRule.QuestionListFull, () => full.Ask("more", QuestionPlace.Visit));
        Refused.By(CaseRule.QuestionListFull, () => full.Remove("q1").AskOwn("In between?").Restore("q1"));
    }

    [Fact]
    public void Every_change_marks_the_list_as_touched()
    {
        Assert.True(Picked.Rank("v2", RankMove.Up).IsTouched);
        Assert.True(Picked.Remove("v2").IsTouched);
        Assert.True(Picked.Reword("v2", "Mine").IsTouched);
        Assert.True(Picked.Assign("v2", Asker.Helper).IsTouched);
        Assert.True(Picked.AskOwn("Mine?").IsTouched);
        Assert.True(Picked.Ask("new", QuestionPlace.Office).IsTouched);
    }

    private static IEnumerable<string> Ids(IEnumerable<PatientQuestion> questions) => questions.Select(q => q.Id);
}
