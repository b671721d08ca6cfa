using FluentValidation;

namespace SecondOpinion.Web.Features.Wizard.Urgency;

public sealed class UrgencyFormValidator : AbstractValidator<UrgencyForm>
{
    public UrgencyFormValidator()
    {
        RuleFor(form => form.StartNow).NotNull().WithMessage("wizard.urgency.error-choose").OverridePropertyName(UrgencyForm.StartNowField);
        RuleFor(form => form.Start).Must(date => date.IsBlank || date.Date is not null).WithMessage("wizard.urgency.error-date").OverridePropertyName(UrgencyForm.DateField);
    }
}
