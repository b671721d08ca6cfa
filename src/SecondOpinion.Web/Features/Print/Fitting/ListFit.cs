namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>Whether a list of lines to answer goes on one page, so that its writing lines can share the room that is left.</summary>
internal static class ListFit
{
    private const double Letters = 11;
    private const double Width = 485;
    private const double PageHeight = 698;
    private const double LeastRule = 20;

    /// <summary>The style class of a sheet with a writing line under each of its lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="rest">What else stands on the page, in points.</param>
    /// <param name="large">Large print always takes the pages it takes.</param>
    /// <param name="twoLanguages">So does a page in two languages.</param>
    public static string WithRoomBelow(IEnumerable<PrintedText> lines, double rest, bool large, bool twoLanguages) =>
        Choose(rest + lines.Sum(line => Height(line, Width) + LeastRule), large, twoLanguages);

    /// <summary>The style class of a sheet with a writing line beside each of its lines: the roomiest in which it goes on one page.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="rest">What else stands on the page, in points, in each setting.</param>
    /// <param name="large">Large print always takes the pages it takes.</param>
    /// <param name="twoLanguages">So does a page in two languages.</param>
    public static string WithRoomBeside(IReadOnlyList<PrintedText> lines, Func<ListSetting, double> rest, bool large, bool twoLanguages) =>
        Size(large, twoLanguages) is { } size ? $"flow {size}"
        : ListSetting.Beside.Find(setting => rest(setting) + setting.HeightOf(lines) <= PageHeight) is { } fits ? $"fill {fits.Class}"
        : "flow is-snug";

    /// <summary>The style classes of size and languages, for a sheet that takes the pages it takes.</summary>
    public static string? Size(bool large, bool twoLanguages) => (large, twoLanguages) switch
    {
        (true, true) => "is-large is-both",
        (true, false) => "is-large",
        (false, true) => "is-both",
        _ => null,
    };

    private static string Choose(double height, bool large, bool twoLanguages) =>
        Size(large, twoLanguages) is { } size ? $"flow {size}" : height <= PageHeight ? "fill is-snug" : "flow is-snug";

    private static double Height(PrintedText line, double width) => TextLines.Count(line.Words, Letters, width) * Letters * 1.25;
}
