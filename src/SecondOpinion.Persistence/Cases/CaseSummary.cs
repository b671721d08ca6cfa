using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence;

/// <summary>One line of a person's list of cases.</summary>
public sealed record CaseSummary(CaseId Id, DateTimeOffset StartedAt, DateTimeOffset ChangedAt);
