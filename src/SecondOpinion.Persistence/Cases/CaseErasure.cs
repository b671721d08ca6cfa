using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of asking to erase a case.</summary>
public abstract record CaseErasure
{
    private CaseErasure()
    {
    }

    /// <summary>The case, its key, its links and its history are gone.</summary>
    public sealed record Erased : CaseErasure;

    public sealed record Refused(Refusal Why) : CaseErasure;
}
