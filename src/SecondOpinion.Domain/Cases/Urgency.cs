namespace SecondOpinion.Domain.Cases;

/// <summary>Whether a doctor has said that treatment must start right away, and the day it is set for, where one is.</summary>
public sealed record Urgency(YesNoUnknown StartNow, DateOnly? TreatmentStart)
{
    /// <summary>A start within this many days is soon (content specification 6.3).</summary>
    public const int SoonDays = 7;

    /// <summary>True when care may need to start soon: a doctor said so, or the start is within seven days of today or past.</summary>
    public bool IsSoon(DateOnly today) =>
        StartNow == YesNoUnknown.Yes || (TreatmentStart is { } start && start <= today.AddDays(SoonDays));
}
