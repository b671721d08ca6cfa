using FluentValidation;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Insurance;

public sealed class CallFormValidator : AbstractValidator<CallForm>
{
    public CallFormValidator(DateOnly today, DateOnly? storedFollowUp)
    {
        RuleFor(form => form.Answers).Custom((answers, check) =>
        {
            foreach (var (line, _) in answers.Where(answer => answer.Value?.Length > InsuranceCall.AnswerLength))
            {
                check.AddFailure(new ValidationFailure(CallForm.AnswerField(line), "tracked.error.long")
                {
                    FormattedMessagePlaceholderValues = new(StringComparer.Ordinal) { ["MaxLength"] = InsuranceCall.AnswerLength },
                });
            }
        });
        RuleFor(form => form.Person).MaximumLength(InsuranceCall.PersonLength).WithMessage("tracked.error.long").OverridePropertyName(CallForm.PersonField);
        RuleFor(form => form.Reference).MaximumLength(InsuranceCall.ReferenceLength).WithMessage("tracked.error.long").OverridePropertyName(CallForm.ReferenceField);
        RuleFor(form => form.Date).PastDay(today).OverridePropertyName(CallForm.DateField);
        RuleFor(form => form.Time).Must(time => time is null || TypedTime.Read(time) is not null).WithMessage("tracked.error.time").OverridePropertyName(CallForm.TimeField);
        RuleFor(form => form.FollowUp)
            .Day(today)
            .NotBefore(form => form.Date.Date, "tracked.error.before-call")
            .NotPast(today, storedFollowUp)
            .OverridePropertyName(CallForm.FollowUpField);
    }
}
