using FluentValidation;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Visit;

public sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    public VisitFormValidator(DateOnly earliest)
    {
        RuleFor(form => form.Date)
            .Cascade(CascadeMode.Stop)
            .Must(date => date.Date is not null).WithMessage("plan.visit.error-date")
            .Must(date => date.Date >= earliest).WithMessage("plan.visit.error-past")
            .Must(date => PlannedDates.AreNear(date.Date!.Value, earliest)).WithMessage("plan.visit.error-far")
            .OverridePropertyName(VisitForm.DateField);
        RuleFor(form => form.Time).Must((form, time) => time is null || form.ReadTime is not null).WithMessage("plan.visit.error-time").OverridePropertyName(VisitForm.TimeField);
        RuleFor(form => form.Place).MaximumLength(Domain.Cases.Visit.TextLength).WithMessage("plan.visit.error-long").OverridePropertyName(VisitForm.PlaceField);
        RuleFor(form => form.Doctor).MaximumLength(Domain.Cases.Visit.TextLength).WithMessage("plan.visit.error-long").OverridePropertyName(VisitForm.DoctorField);
    }
}
