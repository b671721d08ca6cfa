using System.Globalization;

namespace SecondOpinion.Web.Hosting;

/// <summary>A time of day as people type it: 9:30 am, 2 p. m., 14:30.</summary>
public static class TypedTime
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The time, or null when there is none or it cannot be read. The two letters may stand apart, as Spanish writes them.</summary>
    public static TimeOnly? Read(string? typed)
    {
        var plain = typed?.Replace(".", "", StringComparison.Ordinal)
            .Replace("a m", "am", StringComparison.OrdinalIgnoreCase)
            .Replace("p m", "pm", StringComparison.OrdinalIgnoreCase);
        return TimeOnly.TryParse(plain, Culture, out var time) ? Meant(time, plain!) : null;
    }

    // Who types 2:30 for a visit means the afternoon: no office sees people before seven. 02:30 and 2:30 am are taken as written.
    private static TimeOnly Meant(TimeOnly time, string typed) =>
        time.Hour is >= 1 and < 7 && !typed.Contains('m', StringComparison.OrdinalIgnoreCase) && !typed.TrimStart().StartsWith('0') ? time.AddHours(12) : time;

    public static string? Write(TimeOnly? time) => time?.ToString("h:mm tt", Culture);
}
