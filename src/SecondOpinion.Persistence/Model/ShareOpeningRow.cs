using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence.Model;

/// <summary>One time a share link was opened.</summary>
internal sealed class ShareOpeningRow
{
    public long Id { get; init; }

    public required ShareLinkId LinkId { get; init; }

    public required DateTimeOffset At { get; init; }
}
