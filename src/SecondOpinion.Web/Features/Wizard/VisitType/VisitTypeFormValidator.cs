using FluentValidation;

namespace SecondOpinion.Web.Features.Wizard.VisitType;

public sealed class VisitTypeFormValidator : AbstractValidator<VisitTypeForm>
{
    public VisitTypeFormValidator() =>
        RuleFor(form => form.Picked)
            .Must(picked => VisitTypeForm.Choices.Exists(c => string.Equals(c.Value, picked, StringComparison.Ordinal)))
            .WithMessage("wizard.visit-type.error-choose")
            .OverridePropertyName(VisitTypeForm.Field);
}
