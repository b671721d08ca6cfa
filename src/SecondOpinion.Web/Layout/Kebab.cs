using System.Text.RegularExpressions;

namespace SecondOpinion.Web.Layout;

/// <summary>The name of an enum value as it stands in catalogue keys: <c>NotStarted</c> is <c>not-started</c>.</summary>
public static partial class Kebab
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => HumpStart().Replace(value.ToString(), "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HumpStart();
}
