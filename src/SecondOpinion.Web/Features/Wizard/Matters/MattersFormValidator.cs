using FluentValidation;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Matters;

public sealed class MattersFormValidator : AbstractValidator<MattersForm>
{
    public MattersFormValidator()
    {
        for (var line = 0; line < MattersForm.LineFields.Count; line++)
        {
            var index = line;
            RuleFor(form => form.Lines[index]).MaximumLength(Goals.LineLength).WithMessage("wizard.matters.error-line").OverridePropertyName(MattersForm.LineFields[index]);
        }
    }
}
