using FluentValidation;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Name;

public sealed class NameFormValidator : AbstractValidator<NameForm>
{
    public NameFormValidator() =>
        RuleFor(form => form.OwnWords).MaximumLength(ReportedDiagnosis.OwnWordsLength).WithMessage("wizard.name.error-words").OverridePropertyName(NameForm.WordsField);
}
