using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of a change. Only <see cref="Changed"/> may be shown as saved.</summary>
public abstract record CaseChange
{
    private CaseChange()
    {
    }

    /// <summary>The change is on disk.</summary>
    /// <param name="File">The case as it stands now, trimmed to what the actor may see.</param>
    /// <param name="Version">How often it has been changed, from 1.</param>
    public sealed record Changed(CaseFile File, long Version) : CaseChange;

    public sealed record Refused(Refusal Why) : CaseChange;
}
