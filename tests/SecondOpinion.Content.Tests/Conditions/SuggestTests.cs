using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

public class SuggestTests
{
    [Theory]
    [InlineData("my", "Multiple myeloma")]
    [InlineData("multiple m", "Multiple myeloma")]
    [InlineData("mult", "Multiple myeloma")]
    [InlineData("myelma", "Multiple myeloma")]
    [InlineData("aortic", "Aortic stenosis")]
    [InlineData("headac", "Headaches")]
    [InlineData("parkinson's", "Parkinson's disease")]
    [InlineData("prosttae", "Prostate cancer")]
    [InlineData("leucemia", "Leukemia")]
    [InlineData("mesotheliom", "Mesothelioma")]
    public void A_name_is_suggested_while_it_is_typed(string typed, string name) =>
        Assert.Contains(name, TheLibrary.Content.Conditions.Suggest(typed, 5).Select(suggestion => suggestion.Name));

    [Fact]
    public void Another_name_says_why_it_matched()
    {
        var suggestion = Assert.Single(TheLibrary.Content.Conditions.Suggest("lou gehrig", 5));
        Assert.Equal(("ALS", "lou gehrigs"), (suggestion.Name, suggestion.AlsoCalled));
    }

    [Theory]
    [InlineData("leucem", Language.Spanish)]
    [InlineData("leukem", Language.Spanish)]
    [InlineData("leucem", Language.English)]
    public void A_name_is_found_in_either_language_and_shown_in_the_one_that_is_spoken(string typed, Language language)
    {
        var suggestion = TheLibrary.Content.Conditions.Suggest(typed, 5, language).First(found => found.Id == "leukemia");
        Assert.Equal(TheLibrary.Content.Conditions.NameOf("leukemia", language), suggestion.Name);
    }

    [Fact]
    public void In_Spanish_the_English_name_that_was_typed_says_why_it_matched()
    {
        var suggestion = TheLibrary.Content.Conditions.Suggest("prostate canc", 5, Language.Spanish).First(found => found.Id == "prostate-cancer");
        Assert.Equal(("Cáncer de próstata", "Prostate cancer"), (suggestion.Name, suggestion.AlsoCalled));
    }

    [Fact]
    public void A_misspelling_is_understood_and_never_shown()
    {
        var suggestion = TheLibrary.Content.Conditions.Suggest("prostrate", 5)[0];
        Assert.Equal(("Prostate cancer", (string?)null), (suggestion.Name, suggestion.AlsoCalled));
    }

    [Fact]
    public void A_condition_is_suggested_once()
    {
        var ids = TheLibrary.Content.Conditions.Suggest("breast", 10).Select(suggestion => suggestion.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("qzxqzx")]
    [InlineData("' OR 1=1 --")]
    public void Nothing_is_suggested_for_too_little_or_for_what_is_no_name(string typed) =>
        Assert.Empty(TheLibrary.Content.Conditions.Suggest(typed, 5));

    [Fact]
    public void No_more_are_suggested_than_were_asked_for() =>
        Assert.Equal(3, TheLibrary.Content.Conditions.Suggest("ca", 3).Count);
}
