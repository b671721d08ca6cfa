using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Texts;

/// <summary>How each language writes dates and numbers in the United States.</summary>
public static class LanguageForms
{
    /// <summary>How far ahead a day needs no year.</summary>
    private const int NearMonths = 6;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-US");

    public static CultureInfo Culture(this Language language) => language == Language.Spanish ? Spanish : English;

    /// <summary>The code for the <c>lang</c> attribute.</summary>
    public static string Code(this Language language) => language == Language.Spanish ? "es" : "en";

    /// <summary>A day in words, such as March 27, 2026.</summary>
    public static string Date(this Language language, DateOnly date) => language == Language.Spanish
        ? date.ToString("d 'de' MMMM 'de' yyyy", Spanish)
        : date.ToString("MMMM d, yyyy", English);

    /// <summary>
    /// A day as someone reads it who lives near it, such as Monday, December 7: with its weekday, and without its year where that
    /// is this year or the day comes within six months.
    /// </summary>
    public static string NearDate(this Language language, DateOnly date, DateOnly today)
    {
        var goesWithout = date.Year == today.Year || (date > today && date <= today.AddMonths(NearMonths));
        return (language, goesWithout) switch
        {
            (Language.Spanish, true) => date.ToString("dddd d 'de' MMMM", Spanish),
            (Language.Spanish, false) => date.ToString("dddd d 'de' MMMM 'de' yyyy", Spanish),
            (_, true) => date.ToString("dddd, MMMM d", English),
            _ => date.ToString("dddd, MMMM d, yyyy", English),
        };
    }

    /// <summary>The name of a day's weekday, as it stands in the middle of a sentence.</summary>
    public static string Weekday(this Language language, DateOnly date) => date.ToString("dddd", language.Culture());
}
