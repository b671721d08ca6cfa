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
            .Cascade(CascadeMode.Stop)
            .Must(date => date.Date is not null).WithMessage("visit.when.error-date")
            .Must(date => PlannedDates.AreNear(date.Date!.Value, today)).WithMessage("tracked.error.far")
            .Must((form, date) => form.HasBeen || date.Date >= today || date.Date == stored).WithMessage("visit.when.error-past")
            .Must((form, date) => !form.HasBeen || date.Date <= today).WithMessage("visit.when.error-to-come")
            .OverridePropertyName(VisitForm.DateField);
        RuleFor(form => form.Time).Must((form, time) => time is null || form.ReadTime is not null).WithMessage("visit.when.error-time").OverridePropertyName(VisitForm.TimeField);
        RuleFor(form => form.Zone).Must(zone => zone is null || TimeZones.IanaOf(zone) is not null).WithMessage("tracked.error.choose").OverridePropertyName(VisitForm.ZoneField);
        AtMost(form => form.Place, Domain.Cases.Visit.TextLength, VisitForm.PlaceField);
        AtMost(form => form.Address, Domain.Cases.Visit.LinkLength, VisitForm.AddressField);
        AtMost(form => form.Link, Domain.Cases.Visit.LinkLength, VisitForm.LinkField);
        AtMost(form => form.Doctor, Domain.Cases.Visit.TextLength, VisitForm.DoctorField);
    }

    private void AtMost(Expression<Func<VisitForm, string?>> field, int most, string name) =>
        RuleFor(field).MaximumLength(most).WithMessage("tracked.error.long").OverridePropertyName(name);
}
