using System.Text;

namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>Counts the lines that words take on paper, broken at spaces, or anywhere in a word longer than a line.</summary>
internal static class TextLines
{
    /// <summary>Bold type, and what a count of characters cannot know, such as kerning.</summary>
    private const double Spare = 1.06;

    /// <param name="text">The words.</param>
    /// <param name="size">Type size in points.</param>
    /// <param name="width">Line length in points.</param>
    public static int Count(string text, double size, double width)
    {
        var space = Width(" ", size);
        var lines = 1;
        var used = 0d;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Width(word, size)))
        {
            var with = used == 0 ? word : used + space + word;
            if (with <= width)
            {
                used = with;
                continue;
            }

            lines += used == 0 ? 0 : 1;
            lines += (int)Math.Max(0, Math.Ceiling(word / width) - 1);
            used = word % width;
        }

        return lines;
    }

    /// <summary>How wide words are in one line, in points.</summary>
    public static double Width(string text, double size) =>
        text.EnumerateRunes().Sum(GlyphWidths.Of) / 1000d * size * Spare;
}
