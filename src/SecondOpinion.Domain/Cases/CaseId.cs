namespace SecondOpinion.Domain.Cases;

/// <summary>Names one case. Random, so it tells nothing and cannot be guessed; it is the only part of a case in a URL.</summary>
public readonly record struct CaseId(Guid Value)
{
    public static CaseId New() => new(Guid.NewGuid());

    public override string ToString() => Value.ToString("D");
}
