using FluentValidation;

namespace SecondOpinion.Web.Features.Insurance;

public sealed class PlanFormValidator : AbstractValidator<PlanForm>
{
    public PlanFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("insurance.plan.error-kind").OverridePropertyName(PlanForm.KindField);
        RuleFor(form => form.Plan).MaximumLength(Domain.Cases.Insurance.PlanLength).WithMessage("tracked.error.long").OverridePropertyName(PlanForm.PlanField);
        RuleFor(form => form.Phone).MaximumLength(Domain.Cases.Insurance.PhoneLength).WithMessage("tracked.error.long").OverridePropertyName(PlanForm.PhoneField);
    }
}
