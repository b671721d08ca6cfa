using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Insurance;

public sealed class ApprovalFormValidator : AbstractValidator<ApprovalForm>
{
    public ApprovalFormValidator(ApprovalFields names, DateOnly today)
    {
        RuleFor(form => form.AskedOn)
            .Day(today)
            .NotAhead(today)
            .OverridePropertyName(names.AskedOn);
        RuleFor(form => form.Due)
            .Day(today)
            .NotBefore(form => form.AskedOn.Date, "tracked.error.before-asked")
            .OverridePropertyName(names.Due);
        RuleFor(form => form.Note).MaximumLength(Approval.NoteLength).WithMessage("tracked.error.long").OverridePropertyName(names.Note);
    }
}
