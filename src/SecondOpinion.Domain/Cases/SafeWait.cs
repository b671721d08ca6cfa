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

    /// <summary>The day until which it is safe to wait; null where this is no wait, less than a day or more than a year.</summary>
    /// <param name="today">The day on which it is said.</param>
    public DateOnly? Until(DateOnly today) => Days is >= 1 and <= MostDays ? today.AddDays((int)Days) : null;

    /// <summary>What is left of a wait: in weeks where they are whole, else in days; null once its day has come.</summary>
    /// <param name="until">The day until which it is safe to wait.</param>
    /// <param name="today">The day from which to count.</param>
    public static SafeWait? Left(DateOnly until, DateOnly today) => (until.DayNumber - today.DayNumber) switch
    {
        < 1 => null,
        var days when days % DaysOfAWeek == 0 => new(days / DaysOfAWeek, WaitUnit.Weeks),
        var days => new(days, WaitUnit.Days),
    };
}
