using System.Collections.Immutable;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of asking for the links of a case.</summary>
public abstract record ShareLinkListing
{
    private ShareLinkListing()
    {
    }

    /// <summary>Every link ever made for the case, the newest first.</summary>
    public sealed record Listed(ImmutableList<OpenedLink> Links) : ShareLinkListing;

    public sealed record Refused(Refusal Why) : ShareLinkListing;
}
