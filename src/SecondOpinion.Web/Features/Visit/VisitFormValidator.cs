using System.Linq.Expressions;
using FluentValidation;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Visit;

public sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    public VisitFormValidator(DateOnly? stored, DateOnly today)
    {
        RuleFor(form => form.Date)
            .NeededDay(today, "visit.when.error-date")
            .Must((form, date) => form.HasBeen || date.Date >= today || date.Date == stored).WithMessage("visit.when.error-past")
            .Must((form, date) => !form.HasBeen || date.Date <= today).WithMessage("visit.when.error-to-come")
            .OverridePropertyName(VisitForm.DateField);
        RuleFor(form => form.Time).Must(time => time is null || TypedTime.Read(time) is not null).WithMessage("tracked.error.time").OverridePropertyName(VisitForm.TimeField);
        RuleFor(form => form.Zone).Must(zone => zone is null || TimeZones.IanaOf(zone) is not null).WithMessage("tracked.error.choose").OverridePropertyName(VisitForm.ZoneField);
        AtMost(form => form.Place, Domain.Cases.Visit.TextLength, VisitForm.PlaceField);
        AtMost(form => form.Address, Domain.Cases.Visit.LinkLength, VisitForm.AddressField);
        AtMost(form => form.Link, Domain.Cases.Visit.LinkLength, VisitForm.LinkField);
        AtMost(form => form.Doctor, Domain.Cases.Visit.TextLength, VisitForm.DoctorField);
    }

    private void AtMost(Expression<Func<VisitForm, string?>> field, int most, string name) =>
        RuleFor(field).MaximumLength(most).WithMessage("tracked.error.long").OverridePropertyName(name);
}
