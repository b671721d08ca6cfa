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
        RuleFor(form => form.OpinionBy)
            .Cascade(CascadeMode.Stop)
            .Must(date => date.IsBlank || date.Date is not null).WithMessage("tracked.error.date")
            .Must(date => date.Date is not { } day || PlannedDates.AreNear(day, today)).WithMessage("tracked.error.far")
            .Must(date => date.Date is not { } day || stored.Visit is not { } visit || day >= visit.Date || day == stored.OpinionBy).WithMessage("requests.error.before-visit")
            .OverridePropertyName(NotesForm.OpinionByField);
    }
}
