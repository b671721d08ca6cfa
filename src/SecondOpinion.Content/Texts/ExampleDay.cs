using System.Globalization;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Texts;

/// <summary>The day that hints take as an example of how a day is typed. It is still to come, offices are open on it, and it is too late in the month to be read as a month.</summary>
public static class ExampleDay
{
    private const int Late = 27;

    private const string Mark = "{yyyy}";

    /// <summary>The open day at or before the 27th of this month, or of the next where that is over.</summary>
    public static DateOnly Of(DateOnly today)
    {
        var day = In(today);
        return day > today ? day : In(today.AddMonths(1));
    }

    /// <summary>The values of the placeholders <c>{mm}</c>, <c>{dd}</c> and <c>{yyyy}</c>, where a text has them.</summary>
    internal static void Fill(Dictionary<string, string> known, string words, DateOnly today)
    {
        if (words.Contains(Mark, StringComparison.Ordinal))
        {
            var day = Of(today);
            known["mm"] = day.Month.ToString(CultureInfo.InvariantCulture);
            known["dd"] = day.Day.ToString(CultureInfo.InvariantCulture);
            known["yyyy"] = day.Year.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static DateOnly In(DateOnly month) => OfficeDays.LastOpen(new DateOnly(month.Year, month.Month, Late));
}
