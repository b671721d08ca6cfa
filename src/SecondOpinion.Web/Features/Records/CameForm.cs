using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Records;

/// <summary>When a record came and what is missing in it, as typed.</summary>
public sealed record CameForm(DateText On, string? Missing)
{
    public const string OnField = "came-on";
    public const string MissingField = "missing";

    public static CameForm From(FieldValues fields) => new(DateFields.Read(fields, OnField), fields.One(MissingField));

    public static FieldValues Saved(FieldValues fields, RecordItem item, DateOnly today) =>
        DateFields.Write(fields, OnField, Came(item) ?? today).With(MissingField, item.Missing);

    /// <summary>What the form would hold, were it opened now. A day that nobody has said yet is the one that stands in the form.</summary>
    public static FieldValues Now(RecordItem item, FieldValues typed) =>
        Saved(FieldValues.Empty, item, default) is var stored && Came(item) is null ? OpenedFields.Copy(stored, typed, OnField) : stored;

    public RecordItem Keep(RecordItem item) => item.Receive(On.Date!.Value, Missing);

    // The day of an earlier time is none of a record that was asked for anew since.
    private static DateOnly? Came(RecordItem item) => !item.HasCome && item.ReceivedOn < item.AskedOn ? null : item.ReceivedOn;

    /// <summary>What is wrong, by field.</summary>
    public sealed class Validator : AbstractValidator<CameForm>
    {
        /// <param name="item">The record: it cannot come before it was asked for. A day that is stored may stay.</param>
        /// <param name="today">Today.</param>
        public Validator(RecordItem item, DateOnly today)
        {
            RuleFor(form => form.On).PastDay(today)
                .NotBefore(form => form.On.Date == Came(item) ? null : item.AskedOn, "tracked.error.before-asked")
                .OverridePropertyName(OnField);
            RuleFor(form => form.Missing).MaximumLength(RecordItem.NoteLength).WithMessage("tracked.error.long").OverridePropertyName(MissingField);
        }
    }
}
