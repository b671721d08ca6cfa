using System.Globalization;
using SecondOpinion.Content;
using SecondOpinion.Content.Glossary;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Guide;

/// <summary>The words from A to Z as the reader's language sorts them.</summary>
public static class WordOrder
{
    public static IReadOnlyList<(string? Title, IReadOnlyList<GlossaryWord> Words)> ByLetter(IEnumerable<GlossaryWord> words, Wording reader)
    {
        var alphabet = StringComparer.Create(reader.Culture, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
        return
        [
            .. words.OrderBy(word => reader.Say(word.Word), alphabet)
                .GroupBy(word => PlainWords.Of(reader.Say(word.Word)).TrimStart()[..1].ToUpper(reader.Culture), StringComparer.Ordinal)
                .Select(group => ((string?)group.Key, (IReadOnlyList<GlossaryWord>)[.. group])),
        ];
    }
}
