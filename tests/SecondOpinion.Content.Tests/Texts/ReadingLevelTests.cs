using SecondOpinion.Content.Readability;
using SecondOpinion.Content.Report;
using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>Grade 7 or lower for every text, and SMOG 8 or lower over each file (content specification 7.8).</summary>
public class ReadingLevelTests
{
    /// <summary>A formula says nothing about a label of a few words: one long word makes it a college text. Labels are graded together.</summary>
    private const int FewWords = 6;

    private static readonly IEnumerable<EveryText.Found> Texts = EveryText.English
        .Where(text => ReadingLevels.IsGraded(text.Text))
        .Select(text => text with { Words = SpokenText.Of(text.Words, Language.English) });

    [Fact]
    public void Every_text_is_of_grade_7_or_lower()
    {
        var hard = Texts.Where(text => EnglishGrade.Of(text.Words) is { Words: >= FewWords, FleschKincaid: > 7.0 })
            .Select(text => $"{EnglishGrade.Of(text.Words).FleschKincaid:F1} {text}");
        Hard.None(hard);
    }

    [Fact]
    public void The_labels_of_a_catalogue_are_of_grade_7_or_lower_together()
    {
        // What kind of doctor to ask for is a name to search by.
        var hard = Texts.Where(text => text.Text.Key != "ask-for" && EnglishGrade.Of(text.Words).Words < FewWords)
            .GroupBy(text => text.File.Split('/', '.')[0])
            .Select(file => (file.Key, Grade: Pooled(file)))
            .Where(file => file.Grade.FleschKincaid > 7.0)
            .Select(file => $"{file.Grade.FleschKincaid:F1} {file.Key}");
        Hard.None(hard);
    }

    [Fact]
    public void Every_file_is_of_smog_8_or_lower()
    {
        var hard = Texts.GroupBy(text => text.File)
            .Select(file => (file.Key, Grade: Pooled(file)))
            .Where(file => file.Grade is { Sentences: >= 30, Smog: > 8.0 })
            .Select(file => $"{file.Grade.Smog:F1} {file.Key}");
        Hard.None(hard);
    }

    [Fact]
    public void No_sentence_has_more_than_25_words()
    {
        var hard = Texts.Where(text => EnglishGrade.Of(text.Words) is var grade && grade.Words > 25 * grade.Sentences).Select(text => $"{text}");
        Hard.None(hard);
    }

    private static EnglishGrade Pooled(IEnumerable<EveryText.Found> texts) =>
        texts.Select(text => text.Words).Distinct().Select(EnglishGrade.Of).Aggregate((one, other) => one + other);
}
