namespace SecondOpinion.Domain.Cases;

/// <summary>The person called about a treatment start, or the end of a safe wait, that comes before the visit; it holds only while both dates stay.</summary>
/// <param name="TreatmentStart">The day that planning counted on: <see cref="Urgency.StartBy"/>.</param>
/// <param name="VisitDate">The day of the visit.</param>
public sealed record StartDateCall(DateOnly TreatmentStart, DateOnly VisitDate);
