using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of stopping a link.</summary>
public abstract record ShareLinkRevocation
{
    private ShareLinkRevocation()
    {
    }

    /// <summary>The link opens nothing from now on, also where it is open already.</summary>
    public sealed record Revoked : ShareLinkRevocation;

    public sealed record Refused(Refusal Why) : ShareLinkRevocation;
}
