using System.Text.RegularExpressions;

namespace SecondOpinion.Web.Features.Guide;

/// <summary>Lines to write on, in place of what a letter leaves open.</summary>
public static partial class Blanks
{
    private const string Blank = "__________";

    public static string Of(string text) => Placeholder().Replace(text, Blank);

    [GeneratedRegex(@"\{[\w-]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
