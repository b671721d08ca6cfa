using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>One rule at a time, on banks small enough to read.</summary>
public sealed class QuestionPicksTests
{
    private static readonly CaseFacts Anyone = new([], [], VisitType.InPerson, [], [Fact.Named]);

    [Fact]
    public void An_illness_without_a_name_leads_with_when_to_call()
    {
        var rules = new RuleBookBuilder().Ask("q-op-01", "one").Ask("q-de-02", "two", q => q with { Priority = 3 }).Ask("q-1", "three").Build();
        Assert.Equal("q-op-01", QuestionPicks.For(Anyone, rules).AskFirst[0]);
        Assert.Equal("q-de-02", QuestionPicks.For(Anyone with { Facts = [] }, rules).AskFirst[0]);
    }

    [Fact]
    public void A_reading_of_slides_has_no_such_lead()
    {
        var rules = new RuleBookBuilder().Ask("q-op-01", "one", q => q with { Priority = 3 }).Ask("q-1", "two", q => q with { Priority = 1 }).Build();
        Assert.Equal(["q-1", "q-op-01"], QuestionPicks.For(Anyone with { Visit = VisitType.PathologyOnly }, rules).AskFirst);
    }

    [Fact]
    public void Each_reason_in_the_order_picked_gives_one_from_its_leading_categories()
    {
        var rules = new RuleBookBuilder()
            .Reason("r-a", "alpha").Reason("r-b", "beta")
            .Ask("plain", "gamma", q => q with { Priority = 1 })
            .Ask("a-other", "gamma", q => q with { Priority = 1, Reasons = ["r-a"] })
            .Ask("a-leads", "alpha", q => q with { Priority = 3, Reasons = ["r-a"] })
            .Ask("b-leads", "beta", q => q with { Priority = 3, Reasons = ["r-b"] })
            .Build();
        Assert.Equal(["b-leads", "a-leads", "a-other", "plain"], QuestionPicks.For(Anyone with { Reasons = ["r-b", "r-a"] }, rules).AskFirst);
    }

    [Fact]
    public void A_reason_without_a_question_in_its_categories_takes_its_best_from_any()
    {
        var rules = new RuleBookBuilder()
            .Reason("r-a", "alpha")
            .Ask("plain", "gamma", q => q with { Priority = 1 })
            .Ask("a-other", "beta", q => q with { Priority = 3, Reasons = ["r-a"] })
            .Build();
        Assert.Equal(["a-other", "plain"], QuestionPicks.For(Anyone with { Reasons = ["r-a"] }, rules).AskFirst);
    }

    [Fact]
    public void The_score_counts_priority_reasons_diagnosis_topic_and_leading_category()
    {
        var rules = new RuleBookBuilder()
            .Reason("r-a", "leading")
            .Ask("priority-three", "c1", q => q with { Priority = 3 })
            .Ask("priority-two", "c2")
            .Ask("one-reason", "c3", q => q with { Reasons = ["any", "r-b"] })
            .Ask("three-reasons", "c4", q => q with { Reasons = ["any", "r-b", "r-c", "r-d"] })
            .Ask("diagnosis", "c5", q => q with { Diagnoses = ["chronic"] })
            .Ask("topic", "c6", q => q with { Topics = ["work"] })
            .Ask("leads", "leading")
            .Ask("priority-one", "c7", q => q with { Priority = 1 })
            .Build();
        var scoring = new QuestionScoring(Anyone with { Diagnoses = ["chronic"], Reasons = ["r-a", "r-b", "r-c", "r-d"], Topics = ["work"] }, rules);
        int[] scores = [.. rules.Prompts.Select(scoring.Score)];
        Assert.Equal([30, 60, 80, 100, 70, 90, 75, 100], scores);
    }

    [Fact]
    public void Equal_scores_stand_by_category_then_by_id()
    {
        var rules = new RuleBookBuilder().Ask("b", "first").Ask("z", "second").Ask("a", "first").Ask("y", "second").Build();
        Assert.Equal(["a", "b", "y", "z"], QuestionPicks.For(Anyone, rules).AskFirst);
    }

    [Theory]
    [InlineData("topic")]
    [InlineData("diagnosis")]
    [InlineData("score")]
    [InlineData("reasons")]
    public void Of_two_that_ask_nearly_the_same_the_closer_one_is_kept(string by)
    {
        var better = by switch
        {
            "topic" => Twin(q => q with { Topics = ["work"], Priority = 3 }),
            "diagnosis" => Twin(q => q with { Diagnoses = ["chronic"], Priority = 3 }),
            "score" => Twin(q => q with { Priority = 1 }),
            _ => Twin(q => q with { Priority = 2 }),
        };
        var rules = new RuleBookBuilder()
            .Ask("a-loses", "one", Twin(q => by == "reasons" ? q with { Reasons = ["any", "r-x"] } : q))
            .Ask("z-wins", "one", better)
            .Build();
        Assert.Equal(["z-wins"], QuestionPicks.For(Anyone with { Diagnoses = ["chronic"], Topics = ["work"] }, rules).AskFirst);

        static Func<QuestionPrompt, QuestionPrompt> Twin(Func<QuestionPrompt, QuestionPrompt> shape) => q => shape(q with { Twin = "same" });
    }

    [Fact]
    public void Questions_with_a_fact_that_is_not_known_to_be_true_are_not_shown()
    {
        var rules = new RuleBookBuilder().Ask("cancer", shape: q => q with { Needs = [Fact.Named, Fact.CancerNamed] }).Build();
        Assert.Empty(QuestionPicks.For(Anyone, rules).Eligible);
        Assert.Equal(["cancer"], QuestionPicks.For(Anyone with { Facts = [Fact.Named, Fact.CancerNamed] }, rules).Eligible);
    }

    [Fact]
    public void Office_helper_and_hard_questions_have_their_own_lists()
    {
        var rules = new RuleBookBuilder()
            .Ask("office", "one", q => q with { ForOffice = true })
            .Ask("helper", "two", q => q with { Topics = ["caregiver"] })
            .Ask("helper-office", "two", q => q with { Topics = ["caregiver"], ForOffice = true })
            .Ask("hard", "three", q => q with { IsSensitive = true })
            .Ask("parting", "four", q => q with { IsBeforeILeave = true })
            .Build();
        var picks = QuestionPicks.For(Anyone with { Topics = ["caregiver"] }, rules);
        Assert.Equal(["office"], picks.Office);
        Assert.Equal(["helper", "helper-office"], picks.Helper);
        Assert.Equal(["hard"], picks.Hard);
        Assert.Equal(["parting"], picks.BeforeILeave);
        Assert.Empty(picks.AskFirst);
    }

    [Fact]
    public void The_helper_has_four_at_most()
    {
        var rules = Enumerable.Range(1, 6).Aggregate(new RuleBookBuilder(), (book, n) => book.Ask($"h{n}", "one", q => q with { Topics = ["caregiver"] })).Build();
        Assert.Equal(["h1", "h2", "h3", "h4"], QuestionPicks.For(Anyone with { Topics = ["caregiver"] }, rules).Helper);
    }
}
