using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>
/// The answers as posted, many cards at once. Each card says which words it was shown with, so that a page that stood open
/// while someone else wrote changes only what was typed on it.
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

    /// <summary>A few letters that differ when the words do.</summary>
    public static string MarkOf(string? answer) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Clean(answer))))[..12];

    /// <summary>The visit with what was typed on this page; a question that is not one of the case's own is left alone.</summary>
    public Domain.Cases.Visit On(Domain.Cases.Visit visit, Predicate<string> isKnown) => Typed.Where(card => isKnown(card.Question)).Aggregate(visit, (next, card) => next.Answer(card.Question, card.Answer));

    public IEnumerable<AnswerCard> Typed => Cards.Where(card => card.Typed switch
    {
        IsTyped => true,
        IsKept => false,
        _ => !string.Equals(MarkOf(card.Answer), card.Shown, StringComparison.Ordinal),
    });

    public IEnumerable<AnswerCard> TooLong => Typed.Where(card => card.Answer.Length > Domain.Cases.Visit.NoteLength);

    private static string Clean(string? answer) => (answer ?? "").ReplaceLineEndings("\n").Trim();
}
