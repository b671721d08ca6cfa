using SecondOpinion.Content.Glossary;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Guide;

/// <summary>Finds a word by the start of any of its names, in either language; case and accents do not matter.</summary>
public static class WordSearch
{
    /// <summary>All names of a word as they are compared, for the page script too.</summary>
    public static string Key(GlossaryWord word) =>
        PlainWords.Of(string.Join(' ', Enum.GetValues<Language>().SelectMany(word.Word.AllIn).Concat(word.Also).Concat(word.AlsoSpanish)));

    public static IReadOnlyList<GlossaryWord> In(IEnumerable<GlossaryWord> words, string typed)
    {
        // A space leads; the last word may be half typed, so its closing space does not count.
        var wanted = PlainWords.Of(typed).TrimEnd();
        return wanted.Length == 0 ? [] : [.. words.Where(word => Key(word).Contains(wanted, StringComparison.Ordinal))];
    }
}
