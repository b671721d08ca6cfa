using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Records;

/// <summary>How a record was asked for, as typed.</summary>
public sealed record AskForm(DateText On, ContactWay? Way, string? Whom, DateText Promised)
{
    public const string OnField = "asked-on";
    public const string WayField = "asked-way";
    public const string WhomField = "asked-whom";
    public const string PromisedField = "promised";

    public static AskForm From(FieldValues fields) => new(
        DateFields.Read(fields, OnField),
        ContactWays.Find(fields.One(WayField)),
        fields.One(WhomField),
        DateFields.Read(fields, PromisedField));

    public static FieldValues Saved(FieldValues fields, RecordItem item, DateOnly today) => DateFields.Write(
        DateFields.Write(fields, OnField, item.AskedOn ?? (item.HasCome && item.ReceivedOn < today ? item.ReceivedOn : today)).With(WayField, item.AskedBy?.ToString()).With(WhomField, item.AskedWhom),
        PromisedField,
        item.PromisedFor);

    /// <summary>What the form would hold, were it opened now. A day that nobody has said yet is the one that stands in the form.</summary>
    public static FieldValues Now(RecordItem item, FieldValues typed) =>
        Saved(FieldValues.Empty, item, default) is var stored && item.AskedOn is null ? OpenedFields.Copy(stored, typed, OnField) : stored;

    public RecordItem Keep(RecordItem item) => item.Ask(On.Date!.Value, Way, Whom, Promised.Date);

    /// <summary>What is wrong, by field.</summary>
    public sealed class Validator : AbstractValidator<AskForm>
    {
        /// <param name="item">The record: it was not asked for after it came. A day that is stored may stay.</param>
        /// <param name="today">Today.</param>
        public Validator(RecordItem item, DateOnly today)
        {
            RuleFor(form => form.On).PastDay(today)
                .Must(day => !item.HasCome || day.Date == item.AskedOn || !(day.Date > item.ReceivedOn)).WithMessage("records.ask.error-after")
                .OverridePropertyName(OnField);
            RuleFor(form => form.Whom).MaximumLength(RecordItem.TextLength).WithMessage("tracked.error.long").OverridePropertyName(WhomField);
            RuleFor(form => form.Promised)
                .Day(today)
                .NotBefore(form => form.On.Date, "tracked.error.before-asked")
                .OverridePropertyName(PromisedField);
        }
    }
}
