using SecondOpinion.Content.Readability;
using Xunit;

namespace SecondOpinion.Content.Tests.Readability;

public class EnglishGradeTests
{
    /// <summary>The first sentence of the Gettysburg Address: 30 words in one sentence, 46 syllables, counted by hand.</summary>
    private const string Gettysburg =
        "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.";

    [Fact]
    public void A_known_sentence_gets_its_known_grade()
    {
        var grade = EnglishGrade.Of(Gettysburg);
        Assert.Equal((1, 30), (grade.Sentences, grade.Words));
        Assert.InRange(grade.Syllables, 44, 48);
        Assert.InRange(grade.FleschKincaid, 13, 15.5);
    }

    [Theory]
    [InlineData("The cat sat on the mat.", -1.45)]
    [InlineData("How sure are you of my diagnosis?", 3.99)]
    [InlineData("What is the exact name of what I have? Please write it down.", -0.3)]
    [InlineData("Which test results show it best?", 0.52)]
    [InlineData("Do you see the same thing on my slides as the first report says?", 2.5)]
    [InlineData("What stage is it? How do you know?", -2.2)]
    [InlineData("Is my cancer low, middle, or high risk?", 2.3)]
    [InlineData("How bad is my valve problem: mild, medium, or severe?", 4.8)]
    public void Sentences_get_the_grade_that_another_tool_measured(string text, double grade) =>
        Assert.Equal(grade, EnglishGrade.Of(text).FleschKincaid, 0.06);

    [Theory]
    [InlineData("Call Dr. Lee. Ask to wait.", 2)]
    [InlineData("A fever of 100.4 F is high.", 1)]
    [InlineData("Ask: is it safe?", 1)]
    [InlineData("Ask your own doctor: \"Who would you see?\" Then call.", 2)]
    [InlineData("No stop at the end", 1)]
    [InlineData("Trying again...", 1)]
    public void Sentences_end_where_a_reader_ends_them(string text, int sentences) =>
        Assert.Equal(sentences, EnglishGrade.Of(text).Sentences);

    [Fact]
    public void Smog_counts_words_of_three_syllables_and_more()
    {
        // 30 sentences with 9 long words among them: 1.0430 * 3 + 3.1291.
        var text = string.Concat(Enumerable.Repeat("Ask the doctor. ", 21)) + string.Concat(Enumerable.Repeat("Ask at the hospital. ", 9));
        Assert.Equal((1.0430 * 3) + 3.1291, EnglishGrade.Of(text).Smog, 0.001);
    }
}
