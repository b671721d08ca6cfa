using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>Everything that happened in a case and everything that is planned, by day.</summary>
public static class CaseTimeline
{
    /// <summary>The whole timeline, the first day first.</summary>
    /// <param name="file">The case.</param>
    /// <param name="plan">What follows from it today: the records it asks for and the last safe days to ask.</param>
    /// <param name="zone">Where the person is, for the moments at which the case was started and the plan was made.</param>
    public static ImmutableList<TimelineEntry> Of(CaseFile file, CasePlan plan, TimeZoneInfo zone) =>
    [
        .. Milestones(file, zone)
            .Concat(RecordDays.Of(file, plan))
            .Concat(file.Tracking.Requests.SelectMany(request => RequestDays.Of(file, request)))
            .Concat(InsuranceDays.Of(file.Tracking.Insurance))
            .Distinct()
            .OrderBy(entry => entry.Day)
            .ThenBy(entry => entry.Time)
            .ThenBy(Rank)
            .ThenBy(entry => entry.RecordId, StringComparer.Ordinal),
    ];

    // The days of requests come in the order in which they happened, one request after the other; all else in the order of its kind.
    private static TimelineKind Rank(TimelineEntry entry) =>
        entry is { RequestId: not null, RecordId: null, IsPlanned: false } ? TimelineKind.RequestAdded : entry.Kind;

    private static IEnumerable<TimelineEntry> Milestones(CaseFile file, TimeZoneInfo zone)
    {
        yield return new TimelineEntry(DayOf(file.StartedAt), TimelineKind.CaseStarted);
        if (file.PlanMadeAt is { } made)
        {
            yield return new TimelineEntry(DayOf(made), TimelineKind.PlanMade);
        }

        if (file.Urgency?.TreatmentStart is { } start)
        {
            yield return new TimelineEntry(start, TimelineKind.TreatmentStart);
        }

        // Once treatment has started, nobody waits any more.
        if (file is { HasTreatmentStarted: false, Urgency.SafeUntil: { } safe })
        {
            yield return new TimelineEntry(safe, TimelineKind.SafeWaitEnds);
        }

        DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
    }
}
