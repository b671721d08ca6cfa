using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>
/// With which answer the page was opened. All its fields are one answer, so they are marked as one: a number of one person and
/// a unit of another make a wait that nobody named.
/// </summary>
public static class StartDayMarks
{
    /// <summary>The fields, marked as opened with this answer.</summary>
    public static FieldValues Open(FieldValues fields, Urgency? stored) =>
        fields.With(OpenedFields.Name, OpenedFields.Open(AsField(stored)).One(OpenedFields.Name));

    /// <summary>Both this page and another have given a new answer since, and they differ.</summary>
    public static bool AreCrossed(FieldValues typed, Urgency said, Urgency? stored) => OpenedFields.Crossed(Marked(typed, said), AsField(stored)).Count > 0;

    /// <summary>The answer to keep: the one that was given here, or the stored one where nothing was.</summary>
    public static Urgency Over(FieldValues typed, Urgency said, Urgency? stored) =>
        stored is not null && OpenedFields.Merge(Marked(typed, said), AsField(stored)).One(StartDayForm.AnswerField) is { } kept
        && string.Equals(kept, AsField(stored).One(StartDayForm.AnswerField), StringComparison.Ordinal) ? stored : said;

    private static FieldValues Marked(FieldValues typed, Urgency said) => AsField(said).With(OpenedFields.Name, typed.One(OpenedFields.Name));

    private static FieldValues AsField(Urgency? urgency) => FieldValues.Empty.With(
        StartDayForm.AnswerField,
        urgency is null ? null : string.Create(CultureInfo.InvariantCulture, $"{urgency.StartNow} {urgency.TreatmentStart:O} {urgency.SafeUntil:O}"));
}
