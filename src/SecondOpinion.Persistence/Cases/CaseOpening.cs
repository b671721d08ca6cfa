using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of asking for a case.</summary>
public abstract record CaseOpening
{
    private CaseOpening()
    {
    }

    /// <summary>The case, trimmed to what the actor may see.</summary>
    /// <param name="File">The case as it stands.</param>
    /// <param name="Version">How often it has been changed, from 1.</param>
    /// <param name="Access">What the actor may do: never denied.</param>
    public sealed record Opened(CaseFile File, long Version, CaseAccess Access) : CaseOpening;

    public sealed record Refused(Refusal Why) : CaseOpening;
}
