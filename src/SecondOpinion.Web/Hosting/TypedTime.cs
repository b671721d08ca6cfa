using System.Globalization;
using System.Text.RegularExpressions;

namespace SecondOpinion.Web.Hosting;

/// <summary>A time of day as people type it: 9:30 am, 2 p. m., 14:30, 930, 10 de la mañana.</summary>
public static partial class TypedTime
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The time, or null when there is none or it cannot be read. The two letters may stand apart, as Spanish writes them.</summary>
    public static TimeOnly? Read(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        // Words first: "la mañana" holds the two letters that may stand apart.
        var plain = Morning().Replace(Afternoon().Replace(Bare().Replace(typed, "${hour}:${minute}"), " pm"), " am")
            .Replace(".", "", StringComparison.Ordinal)
            .Replace("a m", "am", StringComparison.OrdinalIgnoreCase)
            .Replace("p m", "pm", StringComparison.OrdinalIgnoreCase);
        return TimeOnly.TryParse(plain, Culture, out var time) ? Meant(time, plain) : null;
    }

    // Who types 2:30 for a visit means the afternoon: no office sees people before seven. 02:30 and 2:30 am are taken as written.
    private static TimeOnly Meant(TimeOnly time, string typed) =>
        time.Hour is >= 1 and < 7 && !typed.Contains('m', StringComparison.OrdinalIgnoreCase) && !typed.TrimStart().StartsWith('0') ? time.AddHours(12) : time;

    [GeneratedRegex(@"^\s*(?<hour>\d{1,2})(?<minute>[0-5]\d)(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\s*(de|por|en) la mañana|\s*in the morning", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Morning();

    [GeneratedRegex(@"\s*(de|por|en) la (tarde|noche)|\s*in the (afternoon|evening)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Afternoon();

    public static string? Write(TimeOnly? time) => time?.ToString("h:mm tt", Culture);
}
