using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;

namespace SecondOpinion.Persistence;

/// <summary>The days of a case that were set ahead: all that a calendar or a reminder gets to see of it.</summary>
internal static class PlannedDays
{
    public static ImmutableList<TimelineEntry> Of(CaseFile file, RuleBook rules, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return [.. CaseTimeline.Of(file, CasePlan.Of(file, rules, today), time.LocalTimeZone).Where(entry => entry.IsPlanned)];
    }
}
