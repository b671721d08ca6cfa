using Xunit;

namespace SecondOpinion.Content.Tests.Guidance;

public class CrisisWordsTests
{
    [Theory]
    [InlineData("I can't go on and I want to die")]
    [InlineData("Some days I wish I were dead.")]
    [InlineData("my dad wants to END HIS LIFE")]
    [InlineData("she may kill herself")]
    [InlineData("He talks of self-harm")]
    [InlineData("quiere matarse")]
    [InlineData("Ya no quiero seguir viviendo")]
    [InlineData("pienso en el suicidio")]
    [InlineData("hacerme daño")]
    public void Words_about_ending_life_are_seen(string typed) => Assert.True(TheLibrary.Content.CrisisWords.AreIn(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("I am dying to know what it is")]
    [InlineData("I do not want to die")]
    [InlineData("No quiero morir de esto")]
    [InlineData("Will this kill me?")]
    [InlineData("killer cells")]
    [InlineData("My life matters to me")]
    public void Other_words_are_left_alone(string? typed) => Assert.False(TheLibrary.Content.CrisisWords.AreIn(typed));
}
