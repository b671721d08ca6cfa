using FluentValidation;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>One answer, with what belongs to it: a number, or a day that is not over.</summary>
public sealed class StartDayFormValidator : AbstractValidator<StartDayForm>
{
    public StartDayFormValidator(DateOnly today, DateOnly? stored)
    {
        RuleFor(form => form.Answer).NotNull().WithMessage("tracked.error.choose").OverridePropertyName(StartDayForm.AnswerField);
        RuleFor(form => form.Wait)
            .Must((form, _) => form.SafeUntil is not null).WithMessage("plan.start-day.error-count")
            .Must((form, _) => !(form.SafeUntil < today)).WithMessage("plan.start-day.error-over")
            .OverridePropertyName(StartDayForm.CountField)
            .When(form => form.Answer == StartAnswer.AfterWait);
        RuleFor(form => form.Day)
            .NeededDay(today).NotPast(today, stored)
            .OverridePropertyName(StartDayForm.DayField)
            .When(form => form.Answer == StartAnswer.OnDay);
        RuleFor(form => form.Day)
            .Day(today).NotPast(today, stored)
            .OverridePropertyName(StartDayForm.DayField)
            .When(form => form.Answer is StartAnswer.RightAway or StartAnswer.AfterWait or StartAnswer.NotKnown);
    }
}
