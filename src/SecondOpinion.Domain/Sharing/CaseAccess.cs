using System.Collections.Frozen;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Sharing;

/// <summary>
/// What an actor may do with a case. The outcomes are closed; a link that lets someone plan along will be an outcome of its own.
/// </summary>
public abstract record CaseAccess
{
    // The tasks a helper may do; HelperReach says what of the case they may touch.
    private static readonly FrozenSet<CaseVerb> Tasks =
    [
        CaseVerb.MarkRecord,
        CaseVerb.TrackRecord,
        CaseVerb.ChangeRequest,
        CaseVerb.LogContact,
        CaseVerb.AnswerQuestion,
        CaseVerb.SayFeeling,
        CaseVerb.TakeBack,
        CaseVerb.ListRecord,
        CaseVerb.ResetRecord,
        CaseVerb.DropRecord,
        CaseVerb.AskForRecord,
        CaseVerb.WaitForRecord,
        CaseVerb.ReceiveRecord,
        CaseVerb.SendRecord,
        CaseVerb.SayRecordArrived,
        CaseVerb.SayRecordHolder,
        CaseVerb.TryRecordCall,
        CaseVerb.LogRecordCall,
        CaseVerb.ConsiderRequest,
        CaseVerb.SayOfficeCalled,
        CaseVerb.SayOfficeWaits,
        CaseVerb.SayVisitSet,
        CaseVerb.SayVisitDone,
        CaseVerb.AwaitOpinion,
        CaseVerb.ReceiveOpinion,
        CaseVerb.SayOfficeDeclined,
        CaseVerb.CancelRequest,
        CaseVerb.DateRequest,
        CaseVerb.LogCall,
        CaseVerb.LogMessage,
        CaseVerb.LogTalk,
        CaseVerb.TryOffice,
        CaseVerb.CompleteRecord,
    ];

    private CaseAccess()
    {
    }

    public sealed record Owner : CaseAccess;

    public sealed record Viewer(SharedExtras Extras) : CaseAccess;

    /// <summary>A viewer who also does tasks.</summary>
    /// <param name="Extras">What the link shows beyond the plan.</param>
    /// <param name="Link">The link: what was done by it is theirs to take back.</param>
    public sealed record Helper(SharedExtras Extras, ShareLinkId Link) : CaseAccess;

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
        Actor.LinkHolder when link!.Level == ShareLevel.HelpWithTasks => new Helper(link.Extras, link.Id),
        Actor.LinkHolder => new Viewer(link!.Extras),
        _ => new Denied(Refusal.NotYours),
    };

    /// <summary>Whether this access allows a verb: every one to the owner, the tasks to a helper, none to anyone else.</summary>
    public bool Allows(CaseVerb verb) => this switch
    {
        Owner => Enum.IsDefined(verb),
        Helper => Tasks.Contains(verb),
        _ => false,
    };
}
