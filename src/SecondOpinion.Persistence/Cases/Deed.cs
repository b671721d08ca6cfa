using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Model;

namespace SecondOpinion.Persistence;

/// <summary>Makes the line of history for a verb: who, when, which verb. There is no place in it for anything a person wrote.</summary>
internal static class Deed
{
    private const string ByOwner = "owner";
    /// <summary>The kind of actor of what was done through a share link.</summary>
    public const string ByLink = "link";

    public static bool IsByLink(CaseEventRow row) => string.Equals(row.ActorKind, ByLink, StringComparison.Ordinal);

    public static CaseEventRow Of(Actor actor, CaseVerb verb, CaseId id, long version, DateTimeOffset at)
    {
        var (kind, who) = actor switch
        {
            Actor.Owner owner => (ByOwner, owner.Id.Value),
            Actor.LinkHolder holder => (ByLink, holder.Link.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(actor), "A stranger does nothing."),
        };
        return new CaseEventRow { CaseId = id, Version = version, At = at, ActorKind = kind, ActorId = who, Verb = verb };
    }
}
