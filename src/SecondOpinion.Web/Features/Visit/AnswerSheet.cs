using System.Collections.Immutable;
using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>
/// The answers as posted, many cards at once. Each card says which words it was shown with, so that a page that stood open
/// while someone else wrote changes only what was typed on it, and not what someone else wrote on the same card.
/// </summary>
/// <param name="Cards">Every card that was posted.</param>
internal sealed record AnswerSheet(ImmutableList<AnswerCard> Cards)
{
    public const string QuestionField = "question-";
    public const string AnswerField = "answer-";
    public const string ShownField = "shown-";

    /// <summary>Filled by the script alone: the mark is of the words at the load of the page, and drafts have been kept since.</summary>
    public const string TypedField = "typed-";
    public const string IsTyped = "yes";
    public const string IsKept = "kept";

    /// <summary>The card whose button was pressed.</summary>
    public const string SaveField = "save";

    public static AnswerSheet Read(IFormCollection form) => new(
    [
        .. Enumerable.Range(1, 2 * QuestionList.Most)
            .Select(n => n.ToString(CultureInfo.InvariantCulture))
            .Where(n => form.ContainsKey(QuestionField + n))
            .Select(n => new AnswerCard(n, form[QuestionField + n].ToString(), Clean(form[AnswerField + n]), form[ShownField + n].ToString(), form[TypedField + n].ToString())),
    ]);

    /// <summary>A few letters that differ when the words do. The script counts them too (FNV-1a, drafts.js), so that a page knows its own drafts.</summary>
    public static string MarkOf(string? answer) =>
        Clean(answer).Aggregate(0x811c9dc5u, (mark, letter) => unchecked((mark ^ letter) * 0x01000193u)).ToString("x8", CultureInfo.InvariantCulture);

    public IEnumerable<AnswerCard> Typed => Cards.Where(card => card.Typed switch
    {
        IsTyped => true,
        IsKept => false,
        _ => !card.Knows(card.Answer),
    });

    private static string Clean(string? answer) => (answer ?? "").ReplaceLineEndings("\n").Trim();
}
