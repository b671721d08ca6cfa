namespace SecondOpinion.Domain.Planning;

/// <summary>
/// The public holidays of the United States, by the rules of the law that names them, 5 U.S.C. 6103(a), on the days on which
/// those who work from Monday to Friday have them off, 6103(b): one on a Saturday on the Friday before. One on a Sunday is kept
/// on the Monday after (Executive Order 11582). Holidays of a state are not known.
/// </summary>
public static class FederalHolidays
{
    private const int January = 1, February = 2, May = 5, June = 6, July = 7, September = 9, October = 10, November = 11, December = 12;
    private const int DaysOfWeek = 7, DaysOfMay = 31;

    /// <summary>Whether a holiday is kept on a day from Monday to Friday. False for a Saturday or a Sunday, whatever day it is.</summary>
    public static bool Has(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => false,
        DayOfWeek.Monday when IsMondayHoliday(day) => true,
        DayOfWeek.Monday => IsDated(day.AddDays(-1)) || IsDated(day),
        DayOfWeek.Friday => IsDated(day) || IsDated(day.AddDays(1)),
        DayOfWeek.Thursday when day.Month == November && WeekOf(day) == 4 => true,
        _ => IsDated(day),
    };

    // New Year's Day, Juneteenth, Independence Day, Veterans Day, Christmas Day.
    private static bool IsDated(DateOnly day) => (day.Month, day.Day) is (January, 1) or (June, 19) or (July, 4) or (November, 11) or (December, 25);

    // Birthday of Martin Luther King, Jr.; Washington's Birthday; Memorial Day, the last of May; Labor Day; Columbus Day.
    private static bool IsMondayHoliday(DateOnly monday) => (monday.Month, WeekOf(monday)) is (January or February, 3) or (September, 1) or (October, 2)
        || (monday.Month == May && monday.Day > DaysOfMay - DaysOfWeek);

    /// <summary>Which of its weekday in the month a day is, from 1.</summary>
    private static int WeekOf(DateOnly day) => ((day.Day - 1) / DaysOfWeek) + 1;
}
