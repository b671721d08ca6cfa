using System.Text.RegularExpressions;

namespace SecondOpinion.Directory.Conditions;

/// <summary>Codes of ICD-10-CM as people write them: with the dot or without, in any case.</summary>
internal static partial class IcdCode
{
    private const int CategoryLength = 3;

    /// <summary>The code in a text without its dot, in capitals; null when there is none. A code without a dot counts only where nothing else was typed.</summary>
    public static string? In(string text) =>
        Alone().Match(text) is { Success: true } alone ? Bare(alone.ValueSpan.Trim())
        : Dotted().Match(text) is { Success: true } dotted ? Bare(dotted.ValueSpan)
        : null;

    public static string WithDot(string bare) => bare.Length > CategoryLength ? $"{bare[..CategoryLength]}.{bare[CategoryLength..]}" : bare;

    public static string Bare(ReadOnlySpan<char> code) => code.ToString().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex(@"^\s*[A-Za-z][0-9][0-9A-Za-z](?:\.?[0-9A-Za-z]{0,4})\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b[A-Za-z][0-9][0-9A-Za-z]\.[0-9A-Za-z]{1,4}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Dotted();
}
