namespace SecondOpinion.Domain.Cases;

/// <summary>Who made the last change of what is tracked, and what became of it. It says nothing of what was changed.</summary>
/// <param name="Number">The number of the change.</param>
/// <param name="IsTakenBack">Whether it was taken back since.</param>
public sealed record LastPress(int Number, bool IsTakenBack)
{
    /// <summary>The share link by which it was made; null means by the owner.</summary>
    public Guid? Link { get; init; }
}
