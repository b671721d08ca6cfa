using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>One step of a record: what happened on which day, with whom, and how.</summary>
/// <param name="Day">The day, put right where the person did so.</param>
/// <param name="Kind">What happened.</param>
public sealed record RecordStep(DateOnly Day, TimelineKind Kind)
{
    /// <summary>The day that was put down at first, where it was another.</summary>
    public DateOnly? FirstSaid { get; init; }

    /// <summary>The status it was given, or null where the step gave it none.</summary>
    public RecordStatus? Status { get; init; }

    /// <summary>How it was asked for, of a step that asks.</summary>
    public RecordAsking? Asking { get; init; }

    /// <summary>The call, of a step that is one.</summary>
    public RecordCall? Call { get; init; }

    /// <summary>What was missing when it came, or what came later.</summary>
    public string? Missing { get; init; }

    /// <summary>The copy that went or arrived, of a step that says where to.</summary>
    public RecordSending? Sending { get; init; }
}
