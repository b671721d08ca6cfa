namespace SecondOpinion.Domain.Cases;

/// <summary>The person called about days that do not fit; it holds only while all of them stay.</summary>
/// <param name="TreatmentStart">The day treatment is set for; null where none was.</param>
/// <param name="VisitDate">The day of the visit; null where the call was not about it.</param>
public sealed record StartDateCall(DateOnly? TreatmentStart, DateOnly? VisitDate)
{
    /// <summary>The end of a safe wait; null where the call was not about one.</summary>
    public DateOnly? SafeUntil { get; init; }
}
