namespace SecondOpinion.Domain.Planning;

/// <summary>The days on which offices answer: neither on a weekend nor on a federal holiday. The one rule for both, wherever it matters.</summary>
public static class OfficeDays
{
    /// <summary>Why many offices are closed on a day; null where they are open. A holiday on a weekend is a day of the weekend.</summary>
    public static OfficeClosing? ClosingOn(DateOnly day) => day switch
    {
        { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } => OfficeClosing.Weekend,
        _ when FederalHolidays.Has(day) => OfficeClosing.Holiday,
        _ => null,
    };

    public static bool AreOpen(DateOnly day) => ClosingOn(day) is null;

    /// <summary>The day itself where offices are open on it, else the first day after it on which they are.</summary>
    public static DateOnly NextOpen(DateOnly day) => AreOpen(day) ? day : NextOpen(day.AddDays(1));

    /// <summary>The last of so many days with open offices after a day.</summary>
    public static DateOnly After(DateOnly day, int openDays) => openDays == 0 ? day : After(NextOpen(day.AddDays(1)), openDays - 1);

    /// <summary>The day itself where offices are open on it, else the last day before it on which they are.</summary>
    public static DateOnly LastOpen(DateOnly day) => AreOpen(day) ? day : LastOpen(day.AddDays(-1));
}
