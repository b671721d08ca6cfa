namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>Whether a list of lines to answer goes on one page, so that its writing lines can share the room that is left.</summary>
internal static class ListFit
{
    private const double Size = 11;
    private const double Width = 485;
    private const double Height = 698;
    private const double LeastRule = 13;

    /// <summary>The style class of the sheet: one filled page, or as many as it takes.</summary>
    /// <param name="lines">The lines, each with one writing line.</param>
    /// <param name="rest">What else stands on the page, in points.</param>
    /// <param name="large">Large print always takes what it takes.</param>
    public static string ClassFor(IEnumerable<string> lines, double rest, bool large) =>
        large ? "flow is-large"
        : rest + lines.Sum(line => (TextLines.Count(line, Size, Width) * Size * 1.25) + LeastRule + 3) <= Height ? "fill is-snug"
        : "flow is-snug";
}
