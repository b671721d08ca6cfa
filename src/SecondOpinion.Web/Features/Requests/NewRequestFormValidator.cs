using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Requests;

public sealed class NewRequestFormValidator : AbstractValidator<NewRequestForm>
{
    public NewRequestFormValidator()
    {
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage("requests.error.name").OverridePropertyName(NewRequestForm.NameField);
        RuleFor(form => form.Name)
            .MaximumLength(OpinionRequest.NameLength).WithMessage("tracked.error.long").OverridePropertyName(NewRequestForm.NameField);
        RuleFor(form => form.Phone)
            .Phone(OpinionRequest.PhoneLength).OverridePropertyName(NewRequestForm.PhoneField);
    }
}
