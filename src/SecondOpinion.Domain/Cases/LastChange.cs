using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>What stood before the last change of what is tracked, so that it can be taken back.</summary>
/// <param name="Number">Counts the changes of the case; a later change has a higher one.</param>
/// <param name="Before">What was tracked before it.</param>
/// <param name="StageMarks">What the person had said of the stages before it.</param>
public sealed record LastChange(int Number, Tracking Before, ImmutableSortedDictionary<PlanStage, StageStatus> StageMarks)
{
    /// <summary>What was said of the start of treatment before it, where that is what changed; else null.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Whether the note about starting soon had been read before it, where the start is what changed; else null.</summary>
    public bool? StartSoonSeen { get; init; }

    /// <summary>What was said of the start is what changed. Documents of before this was kept tell it by the answer alone.</summary>
    public bool IsOfStart => StartSoonSeen is not null || Urgency is not null;
}
