namespace SecondOpinion.Domain.Sharing;

/// <summary>Names one share link. It is not the secret: that is the token, of which only a hash is stored.</summary>
public readonly record struct ShareLinkId(Guid Value)
{
    public static ShareLinkId New() => new(Guid.NewGuid());

    public override string ToString() => Value.ToString("D");
}
