using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Model;

/// <summary>One line of a case's history: who, when, which verb. Never what was said.</summary>
internal sealed class CaseEventRow
{
    public long Id { get; init; }

    public required CaseId CaseId { get; init; }

    public required long Version { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary><c>owner</c> or <c>link</c>.</summary>
    public required string ActorKind { get; init; }

    public required Guid ActorId { get; init; }

    public required CaseVerb Verb { get; init; }
}
