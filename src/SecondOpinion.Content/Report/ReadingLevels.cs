using SecondOpinion.Content.Readability;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Report;

/// <summary>How hard the texts of a file or a catalogue are, each wording counted once. A language with no words has no grade.</summary>
/// <param name="English">The English texts, pooled.</param>
/// <param name="Spanish">The Spanish texts, pooled.</param>
public sealed record ReadingLevels(EnglishGrade? English, SpanishGrade? Spanish)
{
    public static ReadingLevels Of(IEnumerable<CatalogueText> texts)
    {
        var graded = texts.Where(IsGraded).ToList();
        return new ReadingLevels(
            Pooled(graded, Language.English, EnglishGrade.Of, (one, other) => one + other, grade => grade.Words),
            Pooled(graded, Language.Spanish, SpanishGrade.Of, (one, other) => one + other, grade => grade.Words));
    }

    /// <summary>False for names of illnesses and for the hard words that the glossary explains: they are what they are.</summary>
    public static bool IsGraded(CatalogueText text) =>
        !text.File.StartsWith("conditions/", StringComparison.Ordinal)
        && !IsNameIn("glossary/", "word", text)
        && !IsNameIn("questions-by-illness/", "title", text);

    private static bool IsNameIn(string folder, string key, CatalogueText text) =>
        text.File.StartsWith(folder, StringComparison.Ordinal) && string.Equals(text.Key, key, StringComparison.Ordinal);

    private static T? Pooled<T>(IEnumerable<CatalogueText> texts, Language language, Func<string, T> grade, Func<T, T, T> add, Func<T, int> words)
        where T : class
    {
        var grades = texts.SelectMany(text => text.In(language))
            .Select(text => SpokenText.Of(text, language))
            .Distinct(StringComparer.Ordinal)
            .Select(grade)
            .Where(one => words(one) > 0)
            .ToList();
        return grades.Count == 0 ? null : grades.Aggregate(add);
    }
}
