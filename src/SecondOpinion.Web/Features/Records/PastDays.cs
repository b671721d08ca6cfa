using FluentValidation;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Records;

/// <summary>The rules for a day on which something happened.</summary>
internal static class PastDays
{
    /// <summary>A day that can be read, is not ahead, and not years away.</summary>
    public static IRuleBuilderOptions<T, DateText> PastDay<T>(this IRuleBuilderInitial<T, DateText> rule, DateOnly today) => rule
        .Cascade(CascadeMode.Stop)
        .Must(day => day.Date is not null).WithMessage("tracked.error.date-needed")
        .Must(day => day.Date <= today).WithMessage("tracked.error.future")
        .Must(day => PlannedDates.AreNear(day.Date!.Value, today)).WithMessage("tracked.error.far");
}
