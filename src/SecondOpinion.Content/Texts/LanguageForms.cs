using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Texts;

/// <summary>How each language writes dates and numbers in the United States.</summary>
public static class LanguageForms
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-US");

    public static CultureInfo Culture(this Language language) => language == Language.Spanish ? Spanish : English;

    /// <summary>The code for the <c>lang</c> attribute.</summary>
    public static string Code(this Language language) => language == Language.Spanish ? "es" : "en";

    /// <summary>A day in words, such as March 27, 2026.</summary>
    public static string Date(this Language language, DateOnly date) => language == Language.Spanish
        ? date.ToString("d 'de' MMMM 'de' yyyy", Spanish)
        : date.ToString("MMMM d, yyyy", English);
}
