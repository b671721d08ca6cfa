using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Hosting;

/// <summary>Who asks, as far as this browser's cookies tell. What they may do is decided by the case store, not here.</summary>
public sealed class CurrentActor(IHttpContextAccessor context, OwnerCookie owners, ShareCookie shares, CaseFileStore store)
{
    /// <summary>
    /// Who asks for one case in this request. Someone with plans of their own may also have been sent a link to another one:
    /// they come as its owner where they own it, and as the link's holder where they do not.
    /// </summary>
    public async ValueTask<Actor> ForAsync(CaseId id)
    {
        if (context.HttpContext is not { } http)
        {
            return new Actor.Stranger();
        }

        var owner = owners.Read(http) is { } known ? new Actor.Owner(known) : null;
        var link = shares.Of(http, id) is { } share ? new Actor.LinkHolder(share) : null;
        if (owner is not null && (link is null || await store.OpenAsync(id, owner, http.RequestAborted) is CaseOpening.Opened))
        {
            return owner;
        }

        return link ?? (Actor)new Actor.Stranger();
    }

    /// <summary>The plans that this browser holds links to, which may have ended meanwhile.</summary>
    public IReadOnlyList<CaseId> LinkedCases => context.HttpContext is { } http ? shares.Cases(http) : [];

    /// <summary>Whether the link that this browser holds to a plan opens it now.</summary>
    public async ValueTask<bool> OpensByLinkAsync(CaseId id) =>
        context.HttpContext is { } http && shares.Of(http, id) is { } link && await store.OpenAsync(id, new Actor.LinkHolder(link), http.RequestAborted) is CaseOpening.Opened;

    /// <summary>The owner this browser belongs to, or null.</summary>
    public OwnerId? Owner => context.HttpContext is { } http ? owners.Read(http) : null;
}
