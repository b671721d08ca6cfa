using SecondOpinion.Directory.Conditions;

namespace SecondOpinion.Directory.Tests.Conditions;

public sealed class WordSoundTests
{
    [Theory]
    [InlineData("seliac", "celiac")]
    [InlineData("enfisema", "emphysema")]
    [InlineData("haemophilia", "hemofilia")]
    [InlineData("skleroderma", "scleroderma")]
    [InlineData("numonia", "pneumonia")]
    [InlineData("soriasis", "psoriasis")]
    [InlineData("varises", "várices")]
    public void Words_written_by_ear_sound_like_the_right_ones(string typed, string word) =>
        Assert.Equal(WordSound.Of(NameWord.In(word)[0].Word), WordSound.Of(typed));

    [Theory]
    [InlineData("cysts", "cyst")]
    [InlineData("leaking", "leaks")]
    [InlineData("arthritus", "arthritis")]
    [InlineData("crones", "crohns")]
    [InlineData("quistes", "quiste")]
    [InlineData("inflamada", "inflamado")]
    public void Endings_do_not_matter(string one, string other) => Assert.Equal(WordSound.RootOf(other), WordSound.RootOf(one));

    [Theory]
    [InlineData("myeloma", "melanoma")]
    [InlineData("gout", "goiter")]
    [InlineData("stroke", "strep")]
    public void Other_words_sound_other(string one, string other) => Assert.NotEqual(WordSound.RootOf(other), WordSound.RootOf(one));
}
