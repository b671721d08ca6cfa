using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Requests;

public sealed class SinceFormValidator : AbstractValidator<SinceForm>
{
    public SinceFormValidator(OpinionRequest stored, DateOnly today) => RuleFor(form => form.Day)
        .PastDay(today)
        .Must(date => stored is not { Visit: { } visit, IsOver: false, Status: >= RequestStatus.Visited } || date.Date >= visit.Date).WithMessage("requests.error.before-visit")
        .OverridePropertyName(SinceForm.DayField);
}
