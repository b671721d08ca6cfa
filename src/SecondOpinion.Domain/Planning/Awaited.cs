using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>One thing the plan waits for: from whom, since when, and when to ask.</summary>
/// <param name="From">Whom it waits for.</param>
/// <param name="Since">The day the waiting began, or null where it was not said.</param>
/// <param name="LookAgain">The day on which to call, or on which it is due; null where there is none.</param>
public sealed record Awaited(AwaitedFrom From, DateOnly? Since, DateOnly? LookAgain)
{
    public Guid? Request { get; init; }

    public string? Record { get; init; }

    public PlanStage? Stage { get; init; }
}
