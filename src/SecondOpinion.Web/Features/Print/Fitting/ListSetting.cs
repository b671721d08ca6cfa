using System.Collections.Immutable;

namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>How tightly a list with a writing line beside each of its lines is set. The sizes are those of Styles/print, in points.</summary>
/// <param name="Class">The style class of the sheet.</param>
/// <param name="Letters">Type size.</param>
/// <param name="Title">Type size of the title.</param>
/// <param name="Leading">Line height, for one point of type.</param>
/// <param name="Width">How long a line is beside its writing line.</param>
/// <param name="LeastRow">The least height of a row, so that there is room to write.</param>
internal sealed record ListSetting(string Class, double Letters, double Title, double Leading, double Width, double LeastRow)
{
    /// <summary>From roomy to close; the first in which all goes on one page is taken. Never under ten points.</summary>
    public static ImmutableList<ListSetting> Beside { get; } =
    [
        new("is-snug", 11, 18, 1.25, 262, 24),
        new("is-close", 10, 16, 1.2, 285, 22),
    ];

    /// <summary>What the lines take.</summary>
    public double HeightOf(IEnumerable<PrintedText> lines) => lines.Sum(line => Math.Max(LeastRow, Height(line.Words, Letters, Width) + 3));

    /// <summary>What words take in a column of this width.</summary>
    public double Height(string words, double letters, double width) => TextLines.Count(words, letters, width) * letters * Leading;
}
