using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>What else was said at a visit, and when the report comes, as typed.</summary>
public sealed class NotesForm
{
    public const string NotesField = "notes";
    public const string OpinionByField = "opinion-by";

    public string? Notes { get; init; }

    public required DateText OpinionBy { get; init; }

    public static NotesForm From(FieldValues fields) => new()
    {
        Notes = fields.One(NotesField),
        OpinionBy = DateFields.Read(fields, OpinionByField),
    };

    public static FieldValues Saved(OpinionRequest? request) =>
        DateFields.Write(FieldValues.Empty.With(NotesField, request?.Visit?.Notes), OpinionByField, request?.OpinionBy);

    /// <summary>True when both hold the same.</summary>
    public bool Says(NotesForm other) => string.Equals(Notes, other.Notes, StringComparison.Ordinal) && OpinionBy == other.OpinionBy;

    public ValidationResult Check(OpinionRequest stored, DateOnly today) => new NotesFormValidator(stored, today).Validate(this);

    public OpinionRequest On(OpinionRequest stored) => stored with
    {
        OpinionBy = OpinionBy.Date,
        Visit = stored.Visit is null ? null : stored.Visit with { Notes = Notes },
    };
}
