using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>Whether a person is told that care may need to start soon. It says nothing of what to do but to ask (content specification 6.2).</summary>
public static class StartSoonNotice
{
    /// <summary>True when a doctor said so, when the day is near, or when hours or days can count for an illness that the person's own words name and nobody has said that waiting is safe.</summary>
    public static bool IsFor(CaseFile file, RuleBook rules, DateOnly today) =>
        file.Urgency is { } urgency && (urgency.IsSoon(today) || (urgency.StartNow != YesNoUnknown.No && NamesHoursOrDays(file, rules)));

    private static bool NamesHoursOrDays(CaseFile file, RuleBook rules) =>
        rules.ConditionNames.In(file.Diagnosis?.OwnWords).Any(condition => condition.HoursOrDays);
}
