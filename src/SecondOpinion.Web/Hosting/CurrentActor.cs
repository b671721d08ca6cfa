using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Hosting;

/// <summary>Who is asking for a case in this request: its owner, or else whoever holds an opened share link.</summary>
public sealed class CurrentActor(IHttpContextAccessor context, OwnerCookie owners, ShareCookie shares, CaseFileStore store)
{
    /// <summary>The owner cookie counts first; where that owner does not own the case, a share cookie may.</summary>
    public async Task<Actor> ForAsync(CaseId id)
    {
        var http = context.HttpContext;
        if (http is null)
        {
            return new Actor.Stranger();
        }

        var owner = owners.Read(http) is { } known ? new Actor.Owner(known) : null;
        var link = shares.Read(http) is { } held ? new Actor.LinkHolder(held) : null;
        if (owner is not null && (link is null || await store.OpenAsync(id, owner, http.RequestAborted) is CaseOpening.Opened))
        {
            return owner;
        }

        return link ?? owner ?? (Actor)new Actor.Stranger();
    }
}
