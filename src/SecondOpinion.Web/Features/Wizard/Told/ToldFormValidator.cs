using FluentValidation;

namespace SecondOpinion.Web.Features.Wizard.Told;

public sealed class ToldFormValidator : AbstractValidator<ToldForm>
{
    public ToldFormValidator() =>
        RuleFor(form => form.Kind).NotNull().WithMessage("wizard.told.error-kind").OverridePropertyName(ToldForm.KindField);
}
