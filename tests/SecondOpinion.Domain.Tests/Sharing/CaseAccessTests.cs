using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Domain.Tests.Sharing;

/// <summary>The role by verb matrix: who may do what, asked of the rule itself with every button bypassed.</summary>
public sealed class CaseAccessTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly OwnerId Owner = OwnerId.New();
    private static readonly CaseId Case = CaseId.New();
    private static readonly ShareLink Link = new(ShareLinkId.New(), Case, ShareLevel.SeeOnly, SharedExtras.WhatMatters, Now.AddDays(-1), Now.AddDays(6), null);

    public static TheoryData<string, CaseVerb> RefusedRolesAndVerbs
    {
        get
        {
            var matrix = new TheoryData<string, CaseVerb>();
            foreach (var role in new[] { "viewer", "other owner", "stranger", "expired", "revoked", "other case" })
            {
                foreach (var verb in Enum.GetValues<CaseVerb>())
                {
                    matrix.Add(role, verb);
                }
            }

            return matrix;
        }
    }

    // The whole of what a helper may do. A verb that is added later is refused until it is named here and in the rule.
    private static readonly CaseVerb[] Tasks =
    [
        CaseVerb.MarkRecord, CaseVerb.TrackRecord, CaseVerb.ChangeRequest, CaseVerb.LogContact, CaseVerb.AnswerQuestion, CaseVerb.SayFeeling, CaseVerb.TakeBack,
        CaseVerb.ListRecord, CaseVerb.ResetRecord, CaseVerb.DropRecord, CaseVerb.AskForRecord, CaseVerb.WaitForRecord, CaseVerb.ReceiveRecord, CaseVerb.SendRecord,
        CaseVerb.SayRecordArrived, CaseVerb.SayRecordHolder, CaseVerb.TryRecordCall, CaseVerb.LogRecordCall, CaseVerb.ConsiderRequest, CaseVerb.SayOfficeCalled, CaseVerb.SayOfficeWaits,
        CaseVerb.SayVisitSet, CaseVerb.SayVisitDone, CaseVerb.AwaitOpinion, CaseVerb.ReceiveOpinion, CaseVerb.SayOfficeDeclined, CaseVerb.CancelRequest,
        CaseVerb.DateRequest, CaseVerb.LogCall, CaseVerb.LogMessage, CaseVerb.LogTalk, CaseVerb.TryOffice, CaseVerb.CompleteRecord,
    ];

    public static TheoryData<CaseVerb> Verbs => [.. Enum.GetValues<CaseVerb>()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_owner_may_do_every_verb(CaseVerb verb) => Assert.True(AccessOf("owner").Allows(verb));

    [Theory]
    [MemberData(nameof(RefusedRolesAndVerbs))]
    public void Nobody_else_may_do_any_verb(string role, CaseVerb verb) => Assert.False(AccessOf(role).Allows(verb));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_helper_may_do_the_tasks_and_nothing_else(CaseVerb verb) => Assert.Equal(Tasks.Contains(verb), AccessOf("helper").Allows(verb));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_help_link_that_has_ended_or_was_stopped_allows_nothing(CaseVerb verb)
    {
        Assert.False(Ask(new Actor.LinkHolder(Link.Id), HelpLink with { ExpiresAt = Now }).Allows(verb));
        Assert.False(Ask(new Actor.LinkHolder(Link.Id), HelpLink with { RevokedAt = Now }).Allows(verb));
        Assert.False(Ask(new Actor.LinkHolder(Link.Id), HelpLink with { CaseId = CaseId.New() }).Allows(verb));
    }

    [Fact]
    public void A_verb_that_is_not_named_is_refused_even_to_the_owner() => Assert.False(AccessOf("owner").Allows((CaseVerb)999));

    [Theory]
    [InlineData("other owner", Refusal.NotYours)]
    [InlineData("stranger", Refusal.NotYours)]
    [InlineData("expired", Refusal.LinkExpired)]
    [InlineData("revoked", Refusal.LinkRevoked)]
    [InlineData("other case", Refusal.NotYours)]
    [InlineData("unknown link", Refusal.NotYours)]
    [InlineData("no case", Refusal.NoSuchCase)]
    public void Each_refusal_has_its_own_reason(string role, Refusal why) =>
        Assert.Equal(new CaseAccess.Denied(why), AccessOf(role));

    [Fact]
    public void A_viewer_sees_what_the_link_was_made_for() =>
        Assert.Equal(new CaseAccess.Viewer(SharedExtras.WhatMatters), AccessOf("viewer"));

    [Fact]
    public void A_link_opens_nothing_from_the_moment_it_ends()
    {
        Assert.True(Link.IsLive(Link.ExpiresAt.AddTicks(-1)));
        Assert.False(Link.IsLive(Link.ExpiresAt));
    }

    private static ShareLink HelpLink => Link with { Level = ShareLevel.HelpWithTasks };

    private static CaseAccess AccessOf(string role) => role switch
    {
        "owner" => Ask(new Actor.Owner(Owner)),
        "viewer" => Ask(new Actor.LinkHolder(Link.Id), Link),
        "helper" => Ask(new Actor.LinkHolder(Link.Id), HelpLink),
        "other owner" => Ask(new Actor.Owner(OwnerId.New())),
        "stranger" => Ask(new Actor.Stranger()),
        "expired" => Ask(new Actor.LinkHolder(Link.Id), Link with { ExpiresAt = Now }),
        "revoked" => Ask(new Actor.LinkHolder(Link.Id), Link with { RevokedAt = Now }),
        "other case" => Ask(new Actor.LinkHolder(Link.Id), Link with { CaseId = CaseId.New() }),
        "unknown link" => Ask(new Actor.LinkHolder(Link.Id)),
        "no case" => CaseAccess.Of(new Actor.Owner(Owner), null, Case, null, Now),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    private static CaseAccess Ask(Actor actor, ShareLink? link = null) => CaseAccess.Of(actor, Owner, Case, link, Now);
}
