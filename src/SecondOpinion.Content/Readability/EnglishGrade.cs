using System.Text.RegularExpressions;

namespace SecondOpinion.Content.Readability;

/// <summary>School grades of English text by the two usual formulas. A colon or a line break ends no sentence.</summary>
public sealed partial record EnglishGrade(int Sentences, int Words, int Syllables, int LongWords)
{
    /// <summary>Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59.</summary>
    public double FleschKincaid => (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>SMOG grade, from words of three syllables and more. It was made for thirty sentences or more.</summary>
    public double Smog => (1.0430 * Math.Sqrt(LongWords * 30.0 / Sentences)) + 3.1291;

    public static EnglishGrade Of(string text)
    {
        var words = Word().Matches(Abbreviation().Replace(text, match => match.Value.TrimEnd('.'))).Select(match => match.Value).ToList();
        var sentences = SentenceEnd().Count(Abbreviation().Replace(text, match => match.Value.TrimEnd('.')).TrimEnd('.', '?', '!', '"', '”', ' ') + ".");
        var syllables = words.ConvertAll(EnglishSyllables.In);
        return new EnglishGrade(sentences, words.Count, syllables.Sum(), syllables.Count(count => count >= 3));
    }

    public static EnglishGrade operator +(EnglishGrade one, EnglishGrade other) => new(
        one.Sentences + other.Sentences,
        one.Words + other.Words,
        one.Syllables + other.Syllables,
        one.LongWords + other.LongWords);

    // A hyphen parts words ("second-opinion"); an apostrophe and a decimal point do not.
    [GeneratedRegex(@"[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)*|\d+(?:[.,]\d+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.?!]+(?=[""”’)]*(?:\s|$))")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:Dr|Mr|Mrs|Ms|St|U\.S)\.")]
    private static partial Regex Abbreviation();
}
