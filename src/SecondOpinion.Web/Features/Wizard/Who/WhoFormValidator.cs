using FluentValidation;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Who;

public sealed class WhoFormValidator : AbstractValidator<WhoForm>
{
    public WhoFormValidator()
    {
        RuleFor(form => form.Person).NotNull().WithMessage("wizard.who.error-person").OverridePropertyName(WhoForm.PersonField);
        RuleFor(form => form.FirstName).MaximumLength(PlanFor.FirstNameLength).WithMessage("wizard.who.error-first-name").OverridePropertyName(WhoForm.FirstNameField);
    }
}
