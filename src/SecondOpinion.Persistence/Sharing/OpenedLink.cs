using System.Collections.Immutable;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>A link and what became of it.</summary>
/// <param name="Link">The link.</param>
/// <param name="Openings">Every time it was opened, the first one first.</param>
/// <param name="WrongCodes">How many wrong codes were typed on it.</param>
public sealed record OpenedLink(ShareLink Link, ImmutableList<DateTimeOffset> Openings, int WrongCodes)
{
    /// <summary>Wrong codes stopped it before its time.</summary>
    public bool WasLocked(DateTimeOffset now) => WrongCodes >= ShareCode.MostTries && Link.RevokedAt is not null && now < Link.ExpiresAt;
}
