using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>A day that is stored already may stay as it is, also once it has passed.</summary>
public sealed class DetailsFormValidator : AbstractValidator<DetailsForm>
{
    public DetailsFormValidator(OpinionRequest stored, DateOnly today)
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("requests.error.name").OverridePropertyName(DetailsForm.NameField);
        AtMost(form => form.Name, OpinionRequest.NameLength, DetailsForm.NameField);
        AtMost(form => form.Phone, OpinionRequest.PhoneLength, DetailsForm.PhoneField);
        RuleFor(form => form.Kind).NotNull().WithMessage("tracked.error.choose").OverridePropertyName(DetailsForm.KindField);
        AtMost(form => form.AskedFor, OpinionRequest.TextLength, DetailsForm.AskedForField);
        AtMost(form => form.Price, OpinionRequest.TextLength, DetailsForm.PriceField);
        RuleFor(form => form.RecordsBy)
            .Cascade(CascadeMode.Stop)
            .Must(date => date.IsBlank || date.Date is not null).WithMessage("tracked.error.date")
            .Must(date => date.Date is not { } day || PlannedDates.AreNear(day, today)).WithMessage("tracked.error.far")
            .Must(date => date.Date is not { } day || day >= today || day == stored.RecordsBy).WithMessage("tracked.error.past")
            .OverridePropertyName(DetailsForm.RecordsByField);
        RuleFor(form => form.OpinionBy)
            .Cascade(CascadeMode.Stop)
            .Must(date => date.IsBlank || date.Date is not null).WithMessage("tracked.error.date")
            .Must(date => date.Date is not { } day || PlannedDates.AreNear(day, today)).WithMessage("tracked.error.far")
            .Must(date => date.Date is not { } day || stored.Visit is not { } visit || day >= visit.Date || day == stored.OpinionBy).WithMessage("requests.error.before-visit")
            .OverridePropertyName(DetailsForm.OpinionByField);
    }

    private void AtMost(System.Linq.Expressions.Expression<Func<DetailsForm, string?>> field, int most, string name) =>
        RuleFor(field).MaximumLength(most).WithMessage("tracked.error.long").OverridePropertyName(name);
}
