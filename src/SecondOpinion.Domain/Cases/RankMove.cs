namespace SecondOpinion.Domain.Cases;

/// <summary>One step within a list.</summary>
public enum RankMove
{
    Up,
    Down,
}
