using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>A day that has come, and not before the visit that it follows. An opinion may come while a later talk is still booked.</summary>
public sealed class SinceFormValidator : AbstractValidator<SinceForm>
{
    public SinceFormValidator(OpinionRequest stored, DateOnly today) => RuleFor(form => form.Day)
        .PastDay(today)
        .Must(date => stored is not { Visit: { } visit, IsOver: false, Status: >= RequestStatus.Visited } || visit.Date > today || date.Date >= visit.Date).WithMessage("requests.error.before-visit")
        .OverridePropertyName(SinceForm.DayField);
}
