namespace SecondOpinion.Domain.Cases;

/// <summary>In what a doctor counts how long treatment can wait.</summary>
public enum WaitUnit
{
    Days,
    Weeks,
}
