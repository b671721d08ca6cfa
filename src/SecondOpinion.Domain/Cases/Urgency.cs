namespace SecondOpinion.Domain.Cases;

/// <summary>
/// Whether a doctor has said that treatment must start right away, and the day it is set for, where one is. How long it is safe
/// to wait is a fact of its own: a doctor may say it where no day is set, and beside a day that is.
/// </summary>
public sealed record Urgency(YesNoUnknown StartNow, DateOnly? TreatmentStart)
{
    /// <summary>A start within this many days is soon (content specification 6.3).</summary>
    public const int SoonDays = 7;

    /// <summary>The day until which a doctor said that it is safe to wait, or null where none was named.</summary>
    public DateOnly? SafeUntil { get; init; }

    /// <summary>The day that planning counts on: treatment is set for it, or it is safe to wait until then, whichever comes first.</summary>
    public DateOnly? StartBy => WaitEndsFirst ? SafeUntil : TreatmentStart;

    /// <summary>True when the day that planning counts on is the end of a safe wait, and treatment is set for no day before it or on it.</summary>
    public bool WaitEndsFirst => SafeUntil is { } safe && !(TreatmentStart <= safe);

    /// <summary>True while a doctor's word stands on how long it is safe to wait: nobody has to ask it again.</summary>
    public bool WaitStands(DateOnly today) => StartNow == YesNoUnknown.No && SafeUntil >= today;

    /// <summary>True when care may need to start soon: a doctor said so, or the day to count on is within seven days of today or past.</summary>
    public bool IsSoon(DateOnly today) =>
        StartNow == YesNoUnknown.Yes || (StartBy is { } start && start <= today.AddDays(SoonDays));
}
