using FluentValidation;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Hosting;

/// <summary>The day on which a written opinion was promised; it is typed on more than one page.</summary>
public static class OpinionDays
{
    /// <summary>It does not come before the visit, unless it is stored so already.</summary>
    public static IRuleBuilderOptions<T, DateText> OpinionDay<T>(this IRuleBuilderInitial<T, DateText> rule, OpinionRequest stored, DateOnly today) =>
        rule.Day(today).Must(day => !(day.Date < stored.Visit?.Date) || day.Date == stored.OpinionBy).WithMessage("requests.error.before-visit");
}
