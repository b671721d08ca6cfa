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
    public sealed record Changed(CaseFile File, long Version) : CaseChange;

    public sealed record Refused(Refusal Why) : CaseChange;
}
