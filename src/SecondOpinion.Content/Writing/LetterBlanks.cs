using System.Text.RegularExpressions;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Writing;

/// <summary>The blanks in a line of a letter.</summary>
internal static partial class LetterBlanks
{
    public const string Line = "__________";

    public static IEnumerable<string> In(string template) => Blank().Matches(template).Select(match => match.Groups["name"].Value);

    /// <summary>The line with its blanks filled; what is not known is a line to write on.</summary>
    public static string Fill(string template, Func<string, string?> valueOf) =>
        Placeholders.Fill(template, blank => valueOf(blank) is { Length: > 0 } known ? known : Line);

    /// <summary>A name and a blank, such as "Phone: {phone}", and a line to sign: these stand close together.</summary>
    public static bool IsField(string template) => Field().IsMatch(template);

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@":$|^[^.?]*\{\w+\}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();
}
