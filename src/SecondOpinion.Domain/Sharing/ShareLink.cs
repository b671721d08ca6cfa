using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Sharing;

/// <summary>A link that lets someone without an account see one case, and perhaps help with it.</summary>
/// <param name="Id">Names the link; not the secret.</param>
/// <param name="CaseId">The one case it opens.</param>
/// <param name="Level">What its holder may do.</param>
/// <param name="Extras">What it shows beyond the plan.</param>
/// <param name="CreatedAt">When the owner made it.</param>
/// <param name="ExpiresAt">From this moment on it opens nothing.</param>
/// <param name="RevokedAt">When the owner stopped it, or null.</param>
public sealed record ShareLink(ShareLinkId Id, CaseId CaseId, ShareLevel Level, SharedExtras Extras, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt)
{
    public const int DefaultDays = 7;
    public const int MostDays = 31;

    /// <summary>A link that changes a case lives no longer than a week: whoever finds an old message finds a dead link.</summary>
    public const int MostDaysToHelp = 7;

    /// <summary>How long a link of this level may live, in days.</summary>
    public static int MostDaysOf(ShareLevel level) => level == ShareLevel.SeeOnly ? MostDays : MostDaysToHelp;

    public bool IsLive(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
