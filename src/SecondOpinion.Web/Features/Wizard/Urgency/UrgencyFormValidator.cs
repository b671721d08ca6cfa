using FluentValidation;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Wizard.Urgency;

public sealed class UrgencyFormValidator : AbstractValidator<UrgencyForm>
{
    public UrgencyFormValidator(DateOnly today)
    {
        RuleFor(form => form.StartNow).NotNull().WithMessage("wizard.urgency.error-choose").OverridePropertyName(UrgencyForm.StartNowField);
        RuleFor(form => form.Start)
            .Cascade(CascadeMode.Stop)
            .Must(date => date.IsBlank || date.Date is not null).WithMessage("wizard.urgency.error-date")
            .Must(date => date.Date is not { } start || PlannedDates.AreNear(start, today)).WithMessage("wizard.urgency.error-far")
            .OverridePropertyName(UrgencyForm.DateField);
    }
}
