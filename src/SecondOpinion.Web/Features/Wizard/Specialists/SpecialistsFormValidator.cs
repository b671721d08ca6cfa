using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What must hold whatever button is pressed: nothing is longer than it may be.</summary>
public sealed class SpecialistsFormValidator : AbstractValidator<SpecialistsForm>
{
    public SpecialistsFormValidator()
    {
        RuleFor(form => form.Ask.Place).MaximumLength(SearchPlace.TextLength).WithMessage("specialists.error-place-long").OverridePropertyName(SpecialistsForm.PlaceField);
        RuleFor(form => form.Ask.Name).MaximumLength(SearchPlace.NameLength).WithMessage("specialists.error-called-long").OverridePropertyName(SpecialistsForm.NameField);
        RuleFor(form => form.OwnName).MaximumLength(ShortlistEntry.NameLength).WithMessage("specialists.error-own-name-long").OverridePropertyName(SpecialistsForm.OwnNameField);
        RuleFor(form => form.OwnPhone).Phone(ShortlistEntry.PhoneLength, "specialists.error-own-phone-long").OverridePropertyName(SpecialistsForm.OwnPhoneField);
    }
}
