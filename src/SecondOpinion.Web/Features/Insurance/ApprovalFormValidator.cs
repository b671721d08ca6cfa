using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Insurance;

public sealed class ApprovalFormValidator : AbstractValidator<ApprovalForm>
{
    public ApprovalFormValidator(ApprovalFields names, DateOnly today)
    {
        RuleFor(form => form.AskedOn)
            .Cascade(CascadeMode.Stop)
            .Must(day => day.IsBlank || day.Date is not null).WithMessage("tracked.error.date")
            .Must(day => day.IsBlank || day.Date <= today).WithMessage("tracked.error.future")
            .Must(day => day.IsBlank || PlannedDates.AreNear(day.Date!.Value, today)).WithMessage("tracked.error.far")
            .OverridePropertyName(names.AskedOn);
        RuleFor(form => form.Due)
            .Cascade(CascadeMode.Stop)
            .Must(day => day.IsBlank || day.Date is not null).WithMessage("tracked.error.date")
            .Must(day => day.IsBlank || PlannedDates.AreNear(day.Date!.Value, today)).WithMessage("tracked.error.far")
            .Must((form, day) => !(day.Date < form.AskedOn.Date)).WithMessage("tracked.error.order")
            .OverridePropertyName(names.Due);
        RuleFor(form => form.Note).MaximumLength(Approval.NoteLength).WithMessage("tracked.error.long").OverridePropertyName(names.Note);
    }
}
