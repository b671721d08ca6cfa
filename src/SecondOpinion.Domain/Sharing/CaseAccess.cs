using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Sharing;

/// <summary>
/// What an actor may do with a case. The outcomes are closed; editing and commenting links will be outcomes of their own.
/// </summary>
public abstract record CaseAccess
{
    private CaseAccess()
    {
    }

    public sealed record Owner : CaseAccess;

    public sealed record Viewer(SharedExtras Extras) : CaseAccess;

    public sealed record Denied(Refusal Why) : CaseAccess;

    /// <summary>The one place where access is decided.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="owner">Who owns the case, or null when there is no such case.</param>
    /// <param name="caseId">The case asked for.</param>
    /// <param name="link">The link the actor holds, as stored now, or null.</param>
    /// <param name="now">The moment of asking.</param>
    public static CaseAccess Of(Actor actor, OwnerId? owner, CaseId caseId, ShareLink? link, DateTimeOffset now) => actor switch
    {
        _ when owner is null => new Denied(Refusal.NoSuchCase),
        Actor.Owner who when who.Id == owner => new Owner(),
        Actor.LinkHolder when link is null || link.CaseId != caseId => new Denied(Refusal.NotYours),
        Actor.LinkHolder when link.RevokedAt is not null => new Denied(Refusal.LinkRevoked),
        Actor.LinkHolder when !link.IsLive(now) => new Denied(Refusal.LinkExpired),
        Actor.LinkHolder => new Viewer(link!.Extras),
        _ => new Denied(Refusal.NotYours),
    };

    /// <summary>Whether this access allows a verb. Only an owner changes a case until edit links come.</summary>
    public bool Allows(CaseVerb verb) => this is Owner && Enum.IsDefined(verb);
}
