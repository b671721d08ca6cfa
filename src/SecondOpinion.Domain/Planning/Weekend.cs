namespace SecondOpinion.Domain.Planning;

/// <summary>The days on which most offices answer nobody. Holidays are not known here.</summary>
public static class Weekend
{
    public static bool Has(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>The Monday after a day of a weekend; null for any other day.</summary>
    public static DateOnly? MondayAfter(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => null,
    };

    /// <summary>The day itself, or the Friday before a day of a weekend.</summary>
    public static DateOnly LastOpenDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
