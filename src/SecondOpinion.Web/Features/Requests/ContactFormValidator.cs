using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Requests;

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator(DateOnly today, DateOnly? storedCallBack)
    {
        RuleFor(form => form.Day).PastDay(today).OverridePropertyName(ContactForm.DayField);
        RuleFor(form => form.Way).NotNull().WithMessage("tracked.error.choose").OverridePropertyName(ContactForm.WayField);
        RuleFor(form => form.Who)
            .MaximumLength(Contact.WhoLength).WithMessage("tracked.error.long").OverridePropertyName(ContactForm.WhoField);
        RuleFor(form => form.Said)
            .MaximumLength(Contact.SaidLength).WithMessage("tracked.error.long").OverridePropertyName(ContactForm.SaidField);
        RuleFor(form => form.CallBack)
            .Day(today)
            .NotBefore(form => form.Day.Date, "tracked.error.before-call")
            .NotPast(today, storedCallBack)
            .OverridePropertyName(ContactForm.CallBackField);
    }
}
