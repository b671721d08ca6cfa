using SecondOpinion.Content.Readability;
using SecondOpinion.Content.Report;
using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>Spanish that is fairly easy to read: Fernández Huerta 70 or more over each file.</summary>
public class SpanishLevelTests
{
    /// <summary>A formula says nothing about a label of a few words, nor a file about a few sentences.</summary>
    private const int FewWords = 6;
    private const int FewSentences = 5;
    private const double Hardest = 50;
    private const int LongestSentence = 30;

    private static readonly IEnumerable<(EveryText.Found Text, SpanishGrade Grade)> Texts = EveryText.Spanish
        .Where(text => ReadingLevels.IsGraded(text.Text))
        .Select(text => (text, SpanishGrade.Of(SpokenText.Of(text.Words, Language.Spanish))));

    [Fact]
    public void Every_file_reads_fairly_easily() => Hard.None(EveryText.Texts
        .GroupBy(text => text.File)
        .Select(file => (file.Key, Grade: ReadingLevels.Of(file).Spanish))
        .Where(file => file.Grade is { Sentences: >= FewSentences, FernandezHuerta: < 70 })
        .Select(file => $"{file.Grade!.FernandezHuerta:F1} {file.Key}"));

    [Fact]
    public void No_text_is_hard() => Hard.None(Texts
        .Where(text => text.Grade is { Words: >= FewWords, FernandezHuerta: < Hardest })
        .Select(text => $"{text.Grade.FernandezHuerta:F0} {text.Text}"));

    [Fact]
    public void No_sentence_has_more_than_30_words() => Hard.None(Texts
        .Where(text => text.Grade.Words > LongestSentence * text.Grade.Sentences)
        .Select(text => text.Text.ToString()));
}
