using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;

namespace SecondOpinion.Web.Tests.Features.Questions;

/// <summary>The one mapping from buttons to verbs.</summary>
public sealed class QuestionActionTests
{
    private static readonly RuleBook Rules = ContentLibrary.Load().Rules;

    [Theory]
    [InlineData(QuestionDeed.Up, CaseVerb.RankQuestion)]
    [InlineData(QuestionDeed.Down, CaseVerb.RankQuestion)]
    [InlineData(QuestionDeed.Add, CaseVerb.AskQuestion)]
    [InlineData(QuestionDeed.AddOwn, CaseVerb.AskOwnQuestion)]
    [InlineData(QuestionDeed.Reword, CaseVerb.RewordQuestion)]
    [InlineData(QuestionDeed.PatientAsks, CaseVerb.AssignQuestion)]
    [InlineData(QuestionDeed.HelperAsks, CaseVerb.AssignQuestion)]
    [InlineData(QuestionDeed.Remove, CaseVerb.RemoveQuestion)]
    [InlineData(QuestionDeed.PutBack, CaseVerb.RestoreQuestion)]
    public void Each_deed_has_its_verb_and_comes_back_from_the_button(QuestionDeed deed, CaseVerb verb)
    {
        var action = new QuestionAction(deed, "q-op-01");
        Assert.Equal(verb, action.Verb);
        Assert.Equal(action with { Words = action.Field is null ? "" : action.Field }, QuestionAction.Read(action.Value, field => field));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Up")]
    [InlineData("Explode:q-op-01")]
    [InlineData("99:q-op-01")]
    public void What_no_button_posts_is_no_action(string? posted) => Assert.Null(QuestionAction.Read(posted, _ => null));

    [Fact]
    public void The_first_action_takes_up_the_picks_and_works_on_them()
    {
        var rosa = new QuestionAction(QuestionDeed.Up, "q-st-13").ApplyTo(ACase.Rosa(), Rules, ACase.Day0);
        Assert.Equal(["q-st-13", "q-op-01"], rosa.Questions!.AskFirst.Take(2).Select(q => q.Id));
    }

    [Fact]
    public void A_prompt_that_does_not_fit_the_case_cannot_be_added()
    {
        var prostate = new QuestionAction(QuestionDeed.Add, "q-st-11");
        Assert.Equal(CaseRule.UnknownQuestion, Assert.Throws<CaseRuleException>(() => prostate.ApplyTo(ACase.Mei(), Rules, ACase.Day0)).Rule);
    }

    [Fact]
    public void Words_that_are_saved_are_no_draft_any_more()
    {
        var typed = QuestionDrafts.Keep(ACase.Rosa(), QuestionAction.OwnField, "May my sister come?");
        var added = new QuestionAction(QuestionDeed.AddOwn, "", "May my sister come?").ApplyTo(typed, Rules, ACase.Day0);
        Assert.Empty(added.Drafts);
        Assert.Equal("May my sister come?", added.Questions!.AlsoAsk.Last().OwnWords);
    }
}
