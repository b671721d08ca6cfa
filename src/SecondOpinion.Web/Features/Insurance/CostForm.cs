using FluentValidation;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>What it may cost, in the person's own words.</summary>
public sealed class CostForm
{
    public const string NotesField = "cost-notes";

    public string? Notes { get; init; }

    public static CostForm From(FieldValues fields) => new() { Notes = fields.One(NotesField) };

    public static FieldValues Write(FieldValues fields, Domain.Cases.Insurance insurance) => fields.With(NotesField, insurance.CostNotes);

    public ValidationResult Check() => new Validator().Validate(this);

    private sealed class Validator : AbstractValidator<CostForm>
    {
        public Validator() =>
            RuleFor(form => form.Notes).MaximumLength(Domain.Cases.Insurance.NoteLength).WithMessage("tracked.error.long").OverridePropertyName(NotesField);
    }
}
