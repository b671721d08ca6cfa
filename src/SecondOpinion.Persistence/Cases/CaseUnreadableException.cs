using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence;

/// <summary>A stored case does not open: the key ring is another, or the bytes were changed. Nothing a person did causes this.</summary>
public sealed class CaseUnreadableException(CaseId id, Exception inner) : Exception($"Case {id} cannot be opened with the keys of this folder.", inner);
