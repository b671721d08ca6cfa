namespace SecondOpinion.Domain.Cases;

/// <summary>How long treatment can wait, as a doctor says it: about so many days or weeks.</summary>
/// <param name="Count">How many, as said.</param>
/// <param name="Unit">Of what.</param>
public sealed record SafeWait(int Count, WaitUnit Unit)
{
    /// <summary>More is nearly always a slip of the finger.</summary>
    public const int MostDays = 365;

    private const int DaysOfAWeek = 7;

    private long Days => Unit == WaitUnit.Weeks ? (long)Count * DaysOfAWeek : Count;

    /// <summary>The day by which treatment must start; null where this is no wait, less than a day or more than a year.</summary>
    /// <param name="today">The day on which it is said.</param>
    public DateOnly? Until(DateOnly today) => Days is >= 1 and <= MostDays ? today.AddDays((int)Days) : null;
}
