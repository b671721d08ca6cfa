using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Visit;

public sealed class NotesFormValidator : AbstractValidator<NotesForm>
{
    private const int Most = Domain.Cases.Visit.NoteLength;

    public NotesFormValidator(OpinionRequest stored, DateOnly today)
    {
        RuleFor(form => form.Notes).MaximumLength(Most).WithMessage("tracked.error.long").OverridePropertyName(NotesForm.NotesField);
        RuleFor(form => form.OpinionBy).OpinionDay(stored, today).OverridePropertyName(NotesForm.OpinionByField);
    }
}
