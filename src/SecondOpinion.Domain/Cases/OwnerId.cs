namespace SecondOpinion.Domain.Cases;

/// <summary>Names the person who owns cases: a guest with a cookie, later an account.</summary>
public readonly record struct OwnerId(Guid Value)
{
    public static OwnerId New() => new(Guid.NewGuid());

    public override string ToString() => Value.ToString("D");
}
