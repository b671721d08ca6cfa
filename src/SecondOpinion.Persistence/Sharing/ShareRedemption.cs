using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of a token. Unknown, expired and revoked are one and the same, so a guess learns nothing.</summary>
public abstract record ShareRedemption
{
    private ShareRedemption()
    {
    }

    /// <summary>The token opens this link; the opening is on record for the owner.</summary>
    public sealed record Opened(ShareLink Link) : ShareRedemption;

    /// <summary>The token is right, and opens nothing without the link's code.</summary>
    public sealed record AsksForCode(ShareLinkId Link) : ShareRedemption;

    public sealed record Refused : ShareRedemption;
}
