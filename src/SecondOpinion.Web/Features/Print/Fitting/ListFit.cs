namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>Whether a list of lines to answer goes on one page, so that its writing lines can share the room that is left.</summary>
internal static class ListFit
{
    private const double Size = 11;
    private const double Width = 485;
    private const double BesideWidth = 262;
    private const double PageHeight = 698;
    private const double LeastRule = 20;
    private const double LeastRow = 24;

    /// <summary>The style class of a sheet with a writing line under each of its lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="rest">What else stands on the page, in points.</param>
    /// <param name="large">Large print always takes the pages it takes.</param>
    public static string WithRoomBelow(IEnumerable<string> lines, double rest, bool large) =>
        Choose(rest + lines.Sum(line => Height(line, Width) + LeastRule), large);

    /// <summary>The style class of a sheet with a writing line beside each of its lines.</summary>
    public static string WithRoomBeside(IEnumerable<string> lines, double rest, bool large) =>
        Choose(rest + lines.Sum(line => Math.Max(LeastRow, Height(line, BesideWidth) + 3)), large);

    private static string Choose(double height, bool large) =>
        large ? "flow is-large" : height <= PageHeight ? "fill is-snug" : "flow is-snug";

    private static double Height(string line, double width) => TextLines.Count(line, Size, width) * Size * 1.25;
}
