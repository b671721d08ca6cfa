using FluentValidation;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Insurance;

public sealed class PlanFormValidator : AbstractValidator<PlanForm>
{
    public PlanFormValidator(Domain.Cases.Insurance stored)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("insurance.plan.error-kind").OverridePropertyName(PlanForm.KindField);
        RuleFor(form => form.Plan).MaximumLength(Domain.Cases.Insurance.PlanLength).WithMessage("tracked.error.long").OverridePropertyName(PlanForm.PlanField);
        RuleFor(form => form.Phone).Phone(Domain.Cases.Insurance.PhoneLength, stored: stored.Phone).OverridePropertyName(PlanForm.PhoneField);
    }
}
