using FluentValidation;

namespace SecondOpinion.Web.Features.Wizard.Helper;

public sealed class HelperFormValidator : AbstractValidator<HelperForm>
{
    public HelperFormValidator()
    {
        RuleFor(form => form.WillHelp).NotNull().WithMessage("wizard.helper.error-choose").OverridePropertyName(HelperForm.HelpField);
        RuleFor(form => form.Name).MaximumLength(Domain.Cases.Helper.NameLength).WithMessage("wizard.helper.error-name").OverridePropertyName(HelperForm.NameField);
    }
}
