using FluentValidation;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Wizard.Urgency;

public sealed class UrgencyFormValidator : AbstractValidator<UrgencyForm>
{
    public UrgencyFormValidator(DateOnly today)
    {
        RuleFor(form => form.StartNow).NotNull().WithMessage("wizard.urgency.error-choose").OverridePropertyName(UrgencyForm.StartNowField);
        RuleFor(form => form.Start)
            .Day(today)
            .OverridePropertyName(UrgencyForm.DateField);
    }
}
