namespace SecondOpinion.Domain.Cases;

/// <summary>What the person was told: one kind, to which "and it is rare" can be added.</summary>
public sealed record Told(ToldKind Kind, bool IsRare);
