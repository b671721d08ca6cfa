using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class IllnessWordsTests
{
    [Theory]
    [InlineData("Cancer of the colon", " cancer of colon ")]
    [InlineData("my heart valve", " heart valve ")]
    [InlineData("cáncer de la próstata", " cancer de prostata ")]
    [InlineData("Hepatitis A", " hepatitis a ")]
    [InlineData("HER 2 positive", " her 2 positive ")]
    [InlineData("MIS-C", " mis c ")]
    [InlineData("her", " her ")]
    [InlineData("the", " the ")]
    [InlineData("", " ")]
    [InlineData("stroke", " stroke ")]
    [InlineData("the flu in the lungs", " flu in lungs ")]
    public void Small_words_do_not_count(string text, string words) => Assert.Equal(words, IllnessWords.Of(text));

    [Fact]
    public void A_last_word_that_is_being_typed_stays() => Assert.Equal(" pain in el ", IllnessWords.Of("pain in my el", isTyping: true));
}
