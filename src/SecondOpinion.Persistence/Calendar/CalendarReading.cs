using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;

namespace SecondOpinion.Persistence;

/// <summary>What came of reading a calendar by its link: the planned days of one case, and nothing else of it.</summary>
public abstract record CalendarReading
{
    private CalendarReading()
    {
    }

    /// <param name="CaseId">The case.</param>
    /// <param name="Days">The planned days, the first first.</param>
    /// <param name="Language">The language the owner made the link in.</param>
    /// <param name="Version">How often the case was changed.</param>
    /// <param name="ChangedAt">When it was changed last.</param>
    public sealed record Opened(CaseId CaseId, ImmutableList<TimelineEntry> Days, Language Language, long Version, DateTimeOffset ChangedAt) : CalendarReading;

    /// <summary>No such link, or not any more. The answer is the same.</summary>
    public sealed record Refused : CalendarReading;
}
