using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Sharing;

/// <summary>Who is asking: an owner, someone with an opened share link, or nobody known.</summary>
public abstract record Actor
{
    private Actor()
    {
    }

    public sealed record Owner(OwnerId Id) : Actor;

    public sealed record LinkHolder(ShareLinkId Link) : Actor;

    public sealed record Stranger : Actor;
}
