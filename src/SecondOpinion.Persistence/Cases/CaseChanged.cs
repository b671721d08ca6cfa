using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence;

/// <summary>Says that a case, its links or its existence changed. Whoever shows it asks for it again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Version">Its version now; the highest there can be once it is erased.</param>
public sealed record CaseChanged(CaseId CaseId, long Version)
{
    /// <summary>Someone who saw it may no longer do so: the case is erased, or a link to it was stopped.</summary>
    public bool EndsViews { get; init; }

    /// <summary>Half typed words were kept, and nothing else: no other page shows them.</summary>
    public bool IsTyping { get; init; }
}
