namespace SecondOpinion.Domain.Planning;

/// <summary>A step that can be done now, and what it is about.</summary>
/// <param name="Step">What to do.</param>
/// <param name="Request">The request it is about, or null.</param>
/// <param name="Record">The record it is about, or null.</param>
/// <param name="Day">The day that makes it due, or on which to look again; null where no day does.</param>
public sealed record PlannedStep(NextStep Step, Guid? Request = null, string? Record = null, DateOnly? Day = null);
