using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence.Model;

/// <summary>A share link as stored: hashes of its token and its code, never the two themselves.</summary>
internal sealed class ShareLinkRow
{
    public required ShareLinkId Id { get; init; }

    public required CaseId CaseId { get; init; }

    public required byte[] TokenHash { get; init; }

    public required ShareLevel Level { get; init; }

    public required SharedExtras Extras { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Null where the link asks for no code; a link to help without one opens nothing.</summary>
    public byte[]? CodeHash { get; init; }

    public byte[]? CodeSalt { get; init; }

    /// <summary>Wrong codes so far, and those being tried now.</summary>
    public int CodeTries { get; init; }

    public ShareLink ToLink() => new(Id, CaseId, Level, Extras, CreatedAt, ExpiresAt, RevokedAt);
}
