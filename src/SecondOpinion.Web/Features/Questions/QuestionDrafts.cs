using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>What was typed on the question pages and not yet added or saved: an own question, new words for a card.</summary>
public static class QuestionDrafts
{
    private const string Page = "questions";

    public static FieldValues Of(CaseFile file) => file.Drafts.GetValueOrDefault(Page, FieldValues.Empty);

    /// <summary>Keeps one field's typing, whether it can be saved or not.</summary>
    public static CaseFile Keep(CaseFile file, string field, string words) => With(file, Of(file).With(field, Some(words)));

    /// <summary>
    /// Keeps all that was typed. Words that stand on the list already are no typing: a draft may arrive after the answer
    /// it was a draft of.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="typed">The fields as posted.</param>
    /// <param name="shown">The words of each question on the list in every language, by its id.</param>
    public static CaseFile Keep(CaseFile file, FieldValues typed, IReadOnlyDictionary<string, ImmutableList<string>> shown)
    {
        var own = typed.One(QuestionAction.OwnField) is { } words && !shown.Values.Any(known => known.Contains(words, StringComparer.Ordinal)) ? words : null;
        return With(file, shown.Aggregate(FieldValues.Empty.With(QuestionAction.OwnField, own), (kept, question) =>
        {
            var field = QuestionAction.FieldOf(question.Key);
            var reworded = typed.One(field);
            return reworded is not null && question.Value.Contains(reworded, StringComparer.Ordinal) ? kept : kept.With(field, reworded);
        }));
    }

    public static CaseFile Forget(CaseFile file, string field) => With(file, Of(file).With(field, (string?)null));

    private static string? Some(string words) => string.IsNullOrWhiteSpace(words) ? null : words;

    private static CaseFile With(CaseFile file, FieldValues draft) => file.KeepDraft(Page, draft.Fields.IsEmpty ? null : draft);
}
