using FluentValidation;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Hosting;

/// <summary>The rules for days that people type, each with one plain sentence of its own.</summary>
public static class DayRules
{
    /// <summary>A day that may be left out; where it is typed, it is a day, and not years away.</summary>
    public static IRuleBuilderOptions<T, DateText> Day<T>(this IRuleBuilderInitial<T, DateText> rule, DateOnly today) =>
        rule.Cascade(CascadeMode.Stop).Read("tracked.error.date", today);

    /// <summary>A day that must be there.</summary>
    /// <param name="rule">The rule so far.</param>
    /// <param name="today">Today.</param>
    /// <param name="missing">What is said where it is not.</param>
    public static IRuleBuilderOptions<T, DateText> NeededDay<T>(this IRuleBuilderInitial<T, DateText> rule, DateOnly today, string missing = "tracked.error.date-needed") =>
        rule.Cascade(CascadeMode.Stop).Must(day => !day.IsBlank).WithMessage(missing).Read(missing, today);

    /// <summary>A day on which something happened.</summary>
    public static IRuleBuilderOptions<T, DateText> PastDay<T>(this IRuleBuilderInitial<T, DateText> rule, DateOnly today) => rule.NeededDay(today).NotAhead(today);

    /// <summary>It has happened, so the day has come.</summary>
    public static IRuleBuilderOptions<T, DateText> NotAhead<T>(this IRuleBuilderOptions<T, DateText> rule, DateOnly today) =>
        rule.Must(day => !(day.Date > today)).WithMessage("tracked.error.future");

    /// <summary>It is still to come; a day that is stored may stay as it is, also once it has passed.</summary>
    public static IRuleBuilderOptions<T, DateText> NotPast<T>(this IRuleBuilderOptions<T, DateText> rule, DateOnly today, DateOnly? stored) =>
        rule.Must(day => !(day.Date < today) || day.Date == stored).WithMessage("tracked.error.past");

    /// <summary>It comes after another day of the same form, or on it.</summary>
    public static IRuleBuilderOptions<T, DateText> NotBefore<T>(this IRuleBuilderOptions<T, DateText> rule, Func<T, DateOnly?> earlier, string message) =>
        rule.Must((form, day) => !(day.Date < earlier(form))).WithMessage(message);

    private static IRuleBuilderOptions<T, DateText> Read<T>(this IRuleBuilder<T, DateText> rule, string unreadable, DateOnly today) => rule
        .Must(day => !day.IsPart).WithMessage("tracked.error.date-part")
        .Must(day => !day.IsNoDay).WithMessage("tracked.error.no-such-day")
        .Must(day => day.IsBlank || day.Date is not null).WithMessage(unreadable)
        .Must(day => day.Date is not { } read || PlannedDates.AreNear(read, today)).WithMessage("tracked.error.far");
}
