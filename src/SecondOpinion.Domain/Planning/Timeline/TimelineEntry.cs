namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>One day of a case: something that happened, or that is planned.</summary>
/// <param name="Day">The day, where the person is.</param>
/// <param name="Kind">What it is.</param>
public sealed record TimelineEntry(DateOnly Day, TimelineKind Kind)
{
    /// <summary>Local time where it takes place, for a visit whose time is known and for calls.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The IANA time zone of <see cref="Time"/>, as typed; null means the person's own.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The record it is about, or null.</summary>
    public string? RecordId { get; init; }

    /// <summary>The request it is about, or null.</summary>
    public Guid? RequestId { get; init; }

    /// <summary>The call, contact or copy it is about, or null.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>Planned and not done yet.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Worth a reminder: not done yet, or the day a treatment begins or a safe wait ends, which nobody ticks off.</summary>
    public bool IsToRemind => IsOpen || Kind is TimelineKind.TreatmentStart or TimelineKind.SafeWaitEnds;

    /// <summary>A day that was set ahead, done or not: what a calendar holds.</summary>
    public bool IsPlanned => Kind >= TimelineKind.RecordAskBy;

    public TimelineTense When(DateOnly today) => Day.CompareTo(today) switch
    {
        > 0 => TimelineTense.Coming,
        0 when IsPlanned => TimelineTense.Today,
        < 0 when IsOpen => TimelineTense.Late,
        _ => TimelineTense.Past,
    };
}
