using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence;

/// <summary>Says that a case, its links or its existence changed. Whoever shows it asks for it again.</summary>
public sealed record CaseChanged(CaseId CaseId, long Version);
