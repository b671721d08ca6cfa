using SecondOpinion.Domain.Planning;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>The patient's own words decide the topics; these are words as people type them.</summary>
public class TopicTests
{
    [Theory]
    [InlineData("multiple myeloma", "myeloma")]
    [InlineData("Mieloma múltiple", "myeloma")]
    [InlineData("smoldering myeloma", "myeloma")]
    [InlineData("cyst on my ovary", "cyst,ovary")]
    [InlineData("a complex cyst on the left ovary", "cyst,ovary")]
    [InlineData("ovarian cyst", "cyst,ovary")]
    [InlineData("aortic stenosis", "aortic")]
    [InlineData("Severe AORTIC valve stenosis", "aortic")]
    [InlineData("stage 1 breast cancer, I think", "breast")]
    [InlineData("cáncer de mama", "breast")]
    [InlineData("prostate cancer, Gleason 7", "prostate")]
    [InlineData("prostrate cancer", "prostate")]
    [InlineData("mesothelioma", "mesothelioma")]
    [InlineData("acute myeloid leukemia", "leukemia")]
    [InlineData("Hodgkin's lymphoma", "lymphoma")]
    [InlineData("non-Hodgkin lymphoma", "lymphoma")]
    [InlineData("headaches", "headache")]
    [InlineData("migraines, every week", "headache")]
    [InlineData("dolor de cabeza", "headache")]
    public void Words_decide_the_topics(string typed, string topics) => Assert.Equal(topics, TopicsOf(typed));

    [Theory]
    [InlineData("cystic fibrosis")]
    [InlineData("breast bone pain")]
    [InlineData("aortic aneurysm")]
    [InlineData("kidney cyst")]
    [InlineData("a ganglion cyst")]
    [InlineData("a 3 mm spot on my lung")]
    [InlineData("we have all been told nothing")]
    [InlineData("my knee hurts")]
    [InlineData("")]
    public void Words_that_only_look_like_a_topic_add_none(string typed) => Assert.Equal("", TopicsOf(typed));

    [Theory]
    [InlineData("headaches", "neurological")]
    [InlineData("I am so tired", "chronic")]
    [InlineData("numb hands", "neurological")]
    [InlineData("torn rotator cuff", "ortho_surgery")]
    [InlineData("ehlers danlos", "rare_disease")]
    public void Words_give_a_tag_where_the_kind_says_nothing(string typed, string tag) =>
        Assert.Contains(tag, Named(typed).SelectMany(condition => condition.Tags));

    private static string TopicsOf(string typed) =>
        string.Join(',', Named(typed).SelectMany(condition => condition.Topics).Distinct().Order(StringComparer.Ordinal));

    private static IReadOnlyList<ConditionRule> Named(string typed) =>
        TheLibrary.Content.Rules.ConditionNames.In(typed);
}
