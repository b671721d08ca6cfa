using FluentValidation;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Records;

/// <summary>Who has a record and what the person notes of it, as typed.</summary>
public sealed record HolderForm(string? Holder, string? Note)
{
    public const string HolderField = "holder";
    public const string NoteField = "note";

    public static HolderForm From(FieldValues fields) => new(fields.One(HolderField), fields.One(NoteField));

    public static FieldValues Saved(FieldValues fields, RecordItem item) => fields.With(HolderField, item.Holder).With(NoteField, item.Note);

    /// <summary>What the form would hold, were it opened now.</summary>
    public static FieldValues Now(RecordItem item) => Saved(FieldValues.Empty, item);

    public RecordItem Keep(RecordItem item) => item with { Holder = Holder, Note = Note };

    /// <summary>What is wrong, by field.</summary>
    public sealed class Validator : AbstractValidator<HolderForm>
    {
        public Validator()
        {
            RuleFor(form => form.Holder).MaximumLength(RecordItem.TextLength).WithMessage("tracked.error.long").OverridePropertyName(HolderField);
            RuleFor(form => form.Note).MaximumLength(RecordItem.NoteLength).WithMessage("tracked.error.long").OverridePropertyName(NoteField);
        }
    }
}
