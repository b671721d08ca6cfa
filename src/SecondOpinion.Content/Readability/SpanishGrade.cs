using System.Text.RegularExpressions;

namespace SecondOpinion.Content.Readability;

/// <summary>How easy a Spanish text is to read, by the formula of Fernández Huerta: 0 is very hard, 100 is very easy.</summary>
public sealed partial record SpanishGrade(int Sentences, int Words, int Syllables)
{
    /// <summary>206.84 - 60 syllables a word - 1.02 words a sentence.</summary>
    public double FernandezHuerta => 206.84 - (60.0 * Syllables / Words) - (1.02 * Words / Sentences);

    public static SpanishGrade Of(string text)
    {
        var plain = Abbreviation().Replace(text, match => match.Value.TrimEnd('.'));
        var words = Word().Matches(plain);
        var sentences = SentenceEnd().Count(plain.TrimEnd('.', '?', '!', '"', '”', '»', ' ') + ".");
        return new SpanishGrade(sentences, words.Count, words.Sum(word => SpanishSyllables.In(word.Value)));
    }

    public static SpanishGrade operator +(SpanishGrade one, SpanishGrade other) =>
        new(one.Sentences + other.Sentences, one.Words + other.Words, one.Syllables + other.Syllables);

    [GeneratedRegex(@"\p{L}+|\d+(?:[.,]\d+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.?!]+(?=[""”»’)]*(?:\s|$))")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:Dr|Dra|Sr|Sra|EE|UU|p\. ej)\.")]
    private static partial Regex Abbreviation();
}
