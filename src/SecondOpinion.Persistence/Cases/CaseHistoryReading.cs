using System.Collections.Immutable;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of asking who did what with a case.</summary>
public abstract record CaseHistoryReading
{
    private CaseHistoryReading()
    {
    }

    /// <param name="Deeds">One page, the newest first.</param>
    /// <param name="HasOlder">Whether there is a page after it.</param>
    public sealed record Read(ImmutableList<PastDeed> Deeds, bool HasOlder) : CaseHistoryReading;

    public sealed record Refused(Refusal Why) : CaseHistoryReading;
}
