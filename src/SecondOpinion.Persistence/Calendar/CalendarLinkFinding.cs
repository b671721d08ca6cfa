using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of asking whether a case has a calendar link.</summary>
public abstract record CalendarLinkFinding
{
    private CalendarLinkFinding()
    {
    }

    /// <summary>A link works, since then.</summary>
    public sealed record Found(DateTimeOffset Since) : CalendarLinkFinding;

    public sealed record None : CalendarLinkFinding;

    public sealed record Refused(Refusal Why) : CalendarLinkFinding;
}
