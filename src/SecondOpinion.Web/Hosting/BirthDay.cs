using System.Globalization;
using System.Text.RegularExpressions;

namespace SecondOpinion.Web.Hosting;

/// <summary>A day of birth as people write it: it goes into a letter as it was typed, so it is only asked whether it can be one, and just one.</summary>
public static partial class BirthDay
{
    /// <summary>The first year that anyone alive may have been born in.</summary>
    public const int FirstYear = 1900;

    private const int MonthsOfYear = 12;

    // Month first as here, or day first as in most of the world; in words in either language.
    private static readonly CultureInfo[] Ways = [CultureInfo.GetCultureInfo("en-US"), CultureInfo.GetCultureInfo("es-MX"), CultureInfo.GetCultureInfo("en-GB")];

    /// <summary>True when it can be read as a day with its year, from 1900 to today.</summary>
    public static bool IsPossible(string typed, DateOnly today)
    {
        var plain = Del().Replace(Ordinal().Replace(typed.Trim(), ""), "de");
        plain = Run().Replace(plain, "${month}/${day}/${year}");
        return Year().IsMatch(plain) && Array.Exists(Ways, way => DateOnly.TryParse(plain, Past(way, today), out var day) && day.Year >= FirstYear && day <= today);
    }

    /// <summary>True for one in numbers alone that is another day where the day comes first, such as 3/4/1958.</summary>
    public static bool ReadsTwoWays(string typed) => InNumbers().Match(Run().Replace(typed.Trim(), "${month}/${day}/${year}")) is { Success: true } numbers
        && Number(numbers, "first") is var first && Number(numbers, "second") is var second
        && first != second && first <= MonthsOfYear && second <= MonthsOfYear;

    private static int Number(Match numbers, string part) => int.Parse(numbers.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    // Who was born in 48 was born in 1948, however far off 2048 is.
    private static CultureInfo Past(CultureInfo way, DateOnly today)
    {
        var past = (CultureInfo)way.Clone();
        past.DateTimeFormat.Calendar = new GregorianCalendar { TwoDigitYearMax = today.Year };
        return past;
    }

    // As in 27th, and in 1º.
    [GeneratedRegex("(?<=[0-9])(st|nd|rd|th|º|°|o|er)(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    // As in 27 de marzo del 1960, where the culture's own words know only "de".
    [GeneratedRegex("\\bdel\\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Del();

    // Eight digits in a row, as on a form.
    [GeneratedRegex("^(?<month>[0-9]{2})(?<day>[0-9]{2})(?<year>[0-9]{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();

    // With the year at the end; before the others it is the way of machines, which has one meaning.
    [GeneratedRegex("^(?<first>[0-9]{1,2})[^0-9]+(?<second>[0-9]{1,2})[^0-9]+([0-9]{4}|[0-9]{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InNumbers();

    // A year of four digits, or the third of three numbers.
    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])|^[0-9]{1,2}[^0-9][0-9]{1,2}[^0-9][0-9]{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
