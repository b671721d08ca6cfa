using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Model;

/// <summary>The one private calendar link of a case: a hash of its token, never the token. A link that is stopped has no row.</summary>
internal sealed class CalendarLinkRow
{
    public required CaseId CaseId { get; init; }

    public required byte[] TokenHash { get; init; }

    public required Language Language { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
