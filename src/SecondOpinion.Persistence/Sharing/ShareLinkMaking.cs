using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of asking for a new link.</summary>
public abstract record ShareLinkMaking
{
    private ShareLinkMaking()
    {
    }

    /// <param name="Link">The link as stored.</param>
    /// <param name="Token">The secret that opens it, base64url. It exists only here: show it once, keep it nowhere.</param>
    /// <param name="Code">What a link to help asks for besides, six digits, or null. It exists only here as well.</param>
    public sealed record Made(ShareLink Link, string Token, string? Code) : ShareLinkMaking
    {
        public override string ToString() => $"Made {{ Link = {Link.Id} }}";
    }

    /// <summary>Nothing was made: a link of this level lives at most this many days.</summary>
    public sealed record TooLong(int MostDays) : ShareLinkMaking;

    /// <summary>Nothing was made: with these secrets a link was made and shown a while ago, whether it still works or has ended. Its secrets are not shown again.</summary>
    public sealed record ShownBefore : ShareLinkMaking;

    public sealed record Refused(Refusal Why) : ShareLinkMaking;
}
