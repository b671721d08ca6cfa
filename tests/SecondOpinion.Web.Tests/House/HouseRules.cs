using System.Text.RegularExpressions;

namespace SecondOpinion.Web.Tests.House;

/// <summary>The rules of the house that project references cannot keep. Each says of one file what is wrong with it, or null.</summary>
internal static partial class HouseRules
{
    public const int LongestFile = 200;

    private const string Features = "src/SecondOpinion.Web/Features/";
    private static readonly string[] EmptyNames = ["Services", "Helpers", "Common", "Utils", "Managers", "Utilities"];
    private static readonly string[] RoomsWithEf = ["src/SecondOpinion.Persistence/", "src/SecondOpinion.Directory/", "tests/"];

    public static string? FeaturesStayApart(SourceFile file)
    {
        if (!file.Path.StartsWith(Features, StringComparison.Ordinal))
        {
            return null;
        }

        var own = file.Path[Features.Length..].Split('/')[0];
        return FeatureNamed.Matches(file.Text).Select(match => match.Groups["feature"].Value).FirstOrDefault(name => !string.Equals(name, own, StringComparison.Ordinal));
    }

    public static string? OnlyStorageKnowsEf(SourceFile file) =>
        RoomsWithEf.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal)) ? null : Found(EfNamed, file.Text);

    public static string? UiKnowsNoCases(SourceFile file) =>
        file.Path.StartsWith("src/SecondOpinion.Web/Ui/", StringComparison.Ordinal) ? Found(RoomNamed, file.Text) : null;

    /// <summary>The content policy blocks both, in a browser only, so it is caught here.</summary>
    public static string? NothingInline(SourceFile file) =>
        file.Path.EndsWith(".razor", StringComparison.Ordinal) ? Found(Inline, file.Text) : null;

    public static string? FilesStayShort(SourceFile file)
    {
        var lines = file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return lines > LongestFile ? $"{lines} lines" : null;
    }

    public static string? NamesSayWhatIsInside(SourceFile file) =>
        file.Path.Split('/').FirstOrDefault(part => EmptyNames.Contains(part, StringComparer.Ordinal) || EmptyType.IsMatch(part));

    /// <summary>Time comes from TimeProvider; only tests and tools may look at the clock.</summary>
    public static string? TimeIsHanded(SourceFile file) =>
        file.Path.StartsWith("src/", StringComparison.Ordinal) ? Found(ClockNamed, file.Text) : null;

    private static string? Found(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\bFeatures\.(?<feature>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FeatureNamed { get; }

    [GeneratedRegex(@"Microsoft\.EntityFrameworkCore|\bDbContext\b|IDbContextFactory", RegexOptions.None, 1000)]
    private static partial Regex EfNamed { get; }

    [GeneratedRegex(@"SecondOpinion\.(Domain|Persistence|Directory|Content)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoomNamed { get; }

    [GeneratedRegex("""\sstyle="|\son(click|change|load|submit|input)="|<style|<script>|javascript:""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inline { get; }

    [GeneratedRegex(@"\w(Helpers?|Utils?|Utilities|Manager|Service)\.cs$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyType { get; }

    [GeneratedRegex(@"DateTime(Offset)?\.(UtcNow|Now|Today)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClockNamed { get; }
}
