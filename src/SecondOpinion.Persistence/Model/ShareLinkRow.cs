using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence.Model;

/// <summary>A share link as stored: a hash of its token, never the token.</summary>
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

    public ShareLink ToLink() => new(Id, CaseId, Level, Extras, CreatedAt, ExpiresAt, RevokedAt);
}
