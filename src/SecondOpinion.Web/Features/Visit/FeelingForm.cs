using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>How a visit felt to one person, as ticked. Every line may stay empty.</summary>
/// <param name="Whose">The patient's, or the companion's; it starts the names of the fields.</param>
public sealed record FeelingForm(string Whose)
{
    public const string Patient = "patient";
    public const string Companion = "companion";

    /// <summary>One form each, so that neither writes over the other.</summary>
    public static IReadOnlyList<FeelingForm> Both { get; } = [new(Patient), new(Companion)];

    public static IReadOnlyList<string> Marks { get; } = ["communication", "trust", "office"];

    public string NoteField => $"{Whose}-note";

    public string FieldOf(string mark) => $"{Whose}-{mark}";

    /// <summary>How the visit felt to this person, or null.</summary>
    public VisitFeeling? Of(Domain.Cases.Visit? visit) => string.Equals(Whose, Patient, StringComparison.Ordinal) ? visit?.Feeling : visit?.CompanionFeeling;

    /// <summary>The visit with what was typed here since the form was opened.</summary>
    public Domain.Cases.Visit Over(Domain.Cases.Visit visit, FieldValues typed) => On(visit, Read(OpenedFields.Merge(typed, Saved(Of(visit)))));

    public FieldValues Saved(VisitFeeling? feeling) => FieldValues.Empty
        .With(FieldOf("communication"), Text(feeling?.Communication))
        .With(FieldOf("trust"), Text(feeling?.Trust))
        .With(FieldOf("office"), Text(feeling?.Office))
        .With(NoteField, feeling?.Note);

    /// <summary>What was ticked; a mark that is none of the five counts as not said.</summary>
    public VisitFeeling? Read(FieldValues fields) =>
        new VisitFeeling(Mark(fields, "communication"), Mark(fields, "trust"), Mark(fields, "office"), Note(fields)) is var feeling && feeling == new VisitFeeling(null, null, null, null) ? null : feeling;

    public bool IsTooLong(FieldValues fields) => Note(fields)?.Length > VisitFeeling.NoteLength;

    private Domain.Cases.Visit On(Domain.Cases.Visit visit, VisitFeeling? feeling) =>
        string.Equals(Whose, Patient, StringComparison.Ordinal) ? visit with { Feeling = feeling } : visit with { CompanionFeeling = feeling };

    private static string? Text(int? mark) => mark?.ToString(CultureInfo.InvariantCulture);

    private string? Note(FieldValues fields) => fields.One(NoteField);

    private int? Mark(FieldValues fields, string mark) =>
        int.TryParse(fields.One(FieldOf(mark)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= VisitFeeling.Least and <= VisitFeeling.Most ? number : null;
}
