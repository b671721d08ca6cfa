using SecondOpinion.Content.Readability;
using Xunit;

namespace SecondOpinion.Content.Tests.Readability;

public class EnglishSyllableTests
{
    [Theory]
    [InlineData(1, "a the I you ask heart wait safe choose plan care tests name stage worked called asked used changed makes homes through weeks spine tried")]
    [InlineData(2, "doctor second cancer problem treatment safely people children table little needed wanted started choices slices changes being going trial urine seizure fever tissue again about insured visit sudden other create")]
    [InlineData(3, "opinion surgery hospital video another important idea area caregiver medicine family biopsy recorded surgeries different serious period")]
    [InlineData(4, "diagnosis emergency pathologist radiation interpreter operation myeloma ovarian")]
    [InlineData(5, "university radiology immediately communicated")]
    [InlineData(6, "mesothelioma")]
    public void Words_have_the_syllables_that_a_reader_says(int syllables, string words)
    {
        var wrong = words.Split(' ').Where(word => !word.Contains('-', StringComparison.Ordinal) && EnglishSyllables.In(word) != syllables)
            .Select(word => $"{word} {EnglishSyllables.In(word)}");
        Assert.Empty(wrong);
    }
}
