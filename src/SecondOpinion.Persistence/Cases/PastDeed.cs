using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence;

/// <summary>One line of what was done with a case: when, what, and by whom.</summary>
/// <param name="At">When.</param>
/// <param name="Verb">What was done; null means that a share link was opened.</param>
/// <param name="LinkMadeAt">By whoever holds the share link that was made then; null means by the owner.</param>
public sealed record PastDeed(DateTimeOffset At, CaseVerb? Verb, DateTimeOffset? LinkMadeAt)
{
    /// <summary>The version of the case that it made, or beside which it was done; null for an opening.</summary>
    public long? Version { get; init; }
}
