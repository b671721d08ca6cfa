using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>A day that is stored already may stay as it is, also once it has passed; so may a phone that no one could call.</summary>
public sealed class DetailsFormValidator : AbstractValidator<DetailsForm>
{
    public DetailsFormValidator(OpinionRequest stored, DateOnly today)
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("requests.error.name").OverridePropertyName(DetailsForm.NameField);
        AtMost(form => form.Name, OpinionRequest.NameLength, DetailsForm.NameField);
        RuleFor(form => form.Phone).Phone(OpinionRequest.PhoneLength, stored: stored.Phone).OverridePropertyName(DetailsForm.PhoneField);
        RuleFor(form => form.Kind).NotNull().WithMessage("tracked.error.choose").OverridePropertyName(DetailsForm.KindField);
        AtMost(form => form.AskedFor, OpinionRequest.TextLength, DetailsForm.AskedForField);
        AtMost(form => form.Price, OpinionRequest.TextLength, DetailsForm.PriceField);
        RuleFor(form => form.RecordsBy).Day(today).NotPast(today, stored.RecordsBy).OverridePropertyName(DetailsForm.RecordsByField);
        RuleFor(form => form.OpinionBy).OpinionDay(stored, today).OverridePropertyName(DetailsForm.OpinionByField);
    }

    private void AtMost(System.Linq.Expressions.Expression<Func<DetailsForm, string?>> field, int most, string name) =>
        RuleFor(field).MaximumLength(most).WithMessage("tracked.error.long").OverridePropertyName(name);
}
