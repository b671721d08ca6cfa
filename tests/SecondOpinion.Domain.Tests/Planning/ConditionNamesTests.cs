using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class ConditionNamesTests
{
    private static readonly RuleBook Rules = new RuleBookBuilder()
        .Illness("multiple-myeloma", ["multiple myeloma", "myeloma", "mieloma múltiple"])
        .Illness("breast-cancer", ["breast cancer"])
        .Illness("als", ["ALS", "Lou Gehrig's disease"])
        .Illness("non-hodgkin", ["non-Hodgkin lymphoma"])
        .Build();

    [Theory]
    [InlineData("multiple myeloma", "multiple-myeloma")]
    [InlineData("They said MYELOMA, I think", "multiple-myeloma")]
    [InlineData("mieloma multiple", "multiple-myeloma")]
    [InlineData("stage 1 breast cancer, I think", "breast-cancer")]
    [InlineData("breast-cancer", "breast-cancer")]
    [InlineData("breast\n  cancer", "breast-cancer")]
    [InlineData("Non Hodgkin Lymphoma.", "non-hodgkin")]
    [InlineData("Lou Gehrigs disease", "als")]
    [InlineData("als?", "als")]
    public void A_name_is_found_in_the_persons_own_words(string text, string condition) =>
        Assert.Equal([condition], Rules.ConditionNames.In(text).Select(c => c.Id));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("...")]
    [InlineData("false alarm")]
    [InlineData("my breast hurts, no cancer")]
    public void Parts_of_words_and_other_words_name_nothing(string? text) =>
        Assert.Empty(Rules.ConditionNames.In(text));

    [Fact]
    public void A_longer_name_hides_a_shorter_one_inside_it()
    {
        var rules = new RuleBookBuilder().Illness("valve", ["aortic"]).Illness("aneurysm", ["aortic aneurysm"]).Build();
        Assert.Equal(["aneurysm"], rules.ConditionNames.In("an aortic aneurysm").Select(c => c.Id));
        Assert.Equal(["valve", "aneurysm"], rules.ConditionNames.In("aortic aneurysm, aortic valve").Select(c => c.Id));
    }

    [Fact]
    public void A_name_of_two_illnesses_finds_both()
    {
        var rules = new RuleBookBuilder().Illness("one", ["stroke"]).Illness("two", ["stroke"]).Build();
        Assert.Equal(["one", "two"], rules.ConditionNames.In("a stroke").Select(c => c.Id));
    }

    [Fact]
    public void Two_names_are_both_found() =>
        Assert.Equal(["multiple-myeloma", "breast-cancer"], Rules.ConditionNames.In("breast cancer, then myeloma").Select(c => c.Id));

    [Fact]
    public void A_rule_book_with_other_conditions_finds_their_names()
    {
        var other = Rules with { Conditions = [Rules.Conditions[0] with { Id = "other", Names = [" dropsy "] }] };
        Assert.Equal(["other"], other.ConditionNames.In("dropsy").Select(c => c.Id));
        Assert.Empty(Rules.ConditionNames.In("dropsy"));
    }
}
