using FluentValidation;

namespace SecondOpinion.Web.Features.Visit;

public sealed class BringFormValidator : AbstractValidator<BringForm>
{
    private const int Most = Domain.Cases.Visit.NoteLength;

    public BringFormValidator()
    {
        RuleFor(form => form.Bring).MaximumLength(Most).WithMessage("tracked.error.long").OverridePropertyName(BringForm.BringField);
        RuleFor(form => form.Travel).MaximumLength(Most).WithMessage("tracked.error.long").OverridePropertyName(BringForm.TravelField);
    }
}
