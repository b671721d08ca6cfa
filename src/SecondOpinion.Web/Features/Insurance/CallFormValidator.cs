using FluentValidation;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Insurance;

public sealed class CallFormValidator : AbstractValidator<CallForm>
{
    public CallFormValidator(DateOnly today)
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
        RuleFor(form => form.Date)
            .Cascade(CascadeMode.Stop)
            .Must(day => day.Date is not null).WithMessage("tracked.error.date-needed")
            .Must(day => day.Date <= today).WithMessage("tracked.error.future")
            .Must(day => PlannedDates.AreNear(day.Date!.Value, today)).WithMessage("tracked.error.far")
            .OverridePropertyName(CallForm.DateField);
        RuleFor(form => form.Time).Must(time => time is null || TypedTime.Read(time) is not null).WithMessage("insurance.call.error-time").OverridePropertyName(CallForm.TimeField);
        RuleFor(form => form.FollowUp)
            .Cascade(CascadeMode.Stop)
            .Must(day => day.IsBlank || day.Date is not null).WithMessage("tracked.error.date")
            .Must(day => day.IsBlank || PlannedDates.AreNear(day.Date!.Value, today)).WithMessage("tracked.error.far")
            .Must((form, day) => !(day.Date < form.Date.Date)).WithMessage("insurance.call.error-follow-up")
            .OverridePropertyName(CallForm.FollowUpField);
    }
}
