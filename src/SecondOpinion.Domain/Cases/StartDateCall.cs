namespace SecondOpinion.Domain.Cases;

/// <summary>The person called about a treatment start that comes before the visit; it holds only while both dates stay.</summary>
public sealed record StartDateCall(DateOnly TreatmentStart, DateOnly VisitDate);
