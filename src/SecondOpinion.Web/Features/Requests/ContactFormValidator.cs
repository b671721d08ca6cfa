using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Requests;

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator(DateOnly today)
    {
        RuleFor(form => form.Day)
            .Cascade(CascadeMode.Stop)
            .Must(date => date.Date is not null).WithMessage("tracked.error.date-needed")
            .Must(date => date.Date <= today).WithMessage("tracked.error.future")
            .Must(date => PlannedDates.AreNear(date.Date!.Value, today)).WithMessage("tracked.error.far")
            .OverridePropertyName(ContactForm.DayField);
        RuleFor(form => form.Way).NotNull().WithMessage("tracked.error.choose").OverridePropertyName(ContactForm.WayField);
        RuleFor(form => form.Who)
            .MaximumLength(Contact.WhoLength).WithMessage("tracked.error.long").OverridePropertyName(ContactForm.WhoField);
        RuleFor(form => form.Said)
            .MaximumLength(Contact.SaidLength).WithMessage("tracked.error.long").OverridePropertyName(ContactForm.SaidField);
        RuleFor(form => form.CallBack)
            .Cascade(CascadeMode.Stop)
            .Must(date => date.IsBlank || date.Date is not null).WithMessage("tracked.error.date")
            .Must((form, date) => date.Date is not { } back || form.Day.Date is not { } day || back >= day).WithMessage("tracked.error.order")
            .Must(date => date.Date is not { } back || PlannedDates.AreNear(back, today)).WithMessage("tracked.error.far")
            .OverridePropertyName(ContactForm.CallBackField);
    }
}
