using SecondOpinion.Directory.Conditions;
using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>The names of the catalogue in the search that offers them.</summary>
public class SuggestTests
{
    [Theory]
    [InlineData("my", "Multiple myeloma")]
    [InlineData("multiple m", "Multiple myeloma")]
    [InlineData("mult", "Multiple myeloma")]
    [InlineData("mielo", "Multiple myeloma")]
    [InlineData("mieloma", "Multiple myeloma")]
    [InlineData("myelma", "Multiple myeloma")]
    [InlineData("aortic", "Aortic stenosis")]
    [InlineData("headac", "Headaches")]
    [InlineData("parkinson's", "Parkinson's disease")]
    [InlineData("prosttae", "Prostate cancer")]
    [InlineData("leucemia", "Leukemia")]
    [InlineData("mesotheliom", "Mesothelioma")]
    public void A_name_is_suggested_while_it_is_typed(string typed, string name) =>
        Assert.Contains(name, TheLibrary.Found(typed, 5).Select(id => TheLibrary.Content.Conditions.NameOf(id, Language.English)));

    [Fact]
    public void Another_name_says_why_it_matched()
    {
        var hit = Assert.IsType<ConditionHit.Known>(Assert.Single(TheLibrary.Names.Find("lou gehrig", 5)));
        Assert.Equal(("als", "lou gehrigs"), (hit.Id, hit.Name));
    }

    [Theory]
    [InlineData("leucem")]
    [InlineData("leukem")]
    public void A_name_is_found_in_either_language(string typed) => Assert.Contains("leukemia", TheLibrary.Found(typed, 5));

    [Fact]
    public void A_misspelling_is_understood_and_never_shown()
    {
        var hit = Assert.IsType<ConditionHit.Known>(TheLibrary.Names.Find("prostrate", 5)[0]);
        Assert.Equal(("prostate-cancer", (string?)null), (hit.Id, hit.Name));
    }

    [Fact]
    public void A_condition_is_suggested_once()
    {
        var ids = TheLibrary.Found("breast", 10).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("qzxqzx")]
    [InlineData("' OR 1=1 --")]
    public void Nothing_is_suggested_for_too_little_or_for_what_is_no_name(string typed) =>
        Assert.Empty(TheLibrary.Names.Find(typed, 5));

    [Fact]
    public void No_more_are_suggested_than_were_asked_for() =>
        Assert.Equal(3, TheLibrary.Found("ca", 3).Count());
}
