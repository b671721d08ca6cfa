using FluentValidation;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Reasons;

public sealed class ReasonsFormValidator : AbstractValidator<ReasonsForm>
{
    public ReasonsFormValidator()
    {
        RuleFor(form => form.Reasons).Must(reasons => reasons.Count <= ChosenReasons.Most).WithMessage("wizard.reasons.error-most").OverridePropertyName(ReasonsForm.ReasonsField);
        RuleFor(form => form.SomethingElse).MaximumLength(ChosenReasons.SomethingElseLength).WithMessage("wizard.reasons.error-else").OverridePropertyName(ReasonsForm.ElseField);
    }
}
