using System.Collections.Immutable;

namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>
/// How tightly the visit page is set. The sizes are those of Styles/print/_settings.scss, in points; type is never smaller
/// than ten, so very long words are set narrower instead.
/// </summary>
/// <param name="Class">The style class of the sheet.</param>
/// <param name="Text">Type size.</param>
/// <param name="Title">Type size of the title.</param>
/// <param name="Narrowing">How wide the letters are set, 1 for their own width.</param>
/// <param name="Width">Line length on the narrower of the two papers.</param>
/// <param name="Height">What a page holds on the shorter of the two papers.</param>
/// <param name="ShortLine">The writing line beside a question with a box.</param>
/// <param name="LeastRule">The least height of a writing line worth having.</param>
/// <param name="Pages">How many pages the sheet is cut into.</param>
internal sealed record SheetSetting(string Class, double Text, double Title, double Narrowing, double Width, double Height, double ShortLine, double LeastRule, int Pages)
{
    /// <summary>From roomy to narrow; the first that leaves room to write is taken.</summary>
    public static ImmutableList<SheetSetting> Standard { get; } =
    [
        new("is-roomy", 12, 20, 1, 505, 698, 130, 12, 1),
        new("is-snug", 11, 18, 1, 505, 698, 110, 12, 1),
        new("is-tight", 10, 16, 1, 519, 713, 72, 9, 1),
        new("is-tight is-narrow", 10, 16, 0.8, 519, 713, 72, 12, 1),
        new("is-tight is-narrower", 10, 14, 0.55, 519, 713, 60, 0, 1),
    ];

    public static ImmutableList<SheetSetting> Large { get; } =
    [
        new("is-large is-leaves", 18, 22, 1, 447, 640, 90, 13, 2),
        new("is-large is-leaves is-wide", 18, 22, 1, 519, 713, 72, 16, 2),
        new("is-large is-leaves is-wide is-narrow", 18, 22, 0.8, 519, 713, 72, 14, 2),
        new("is-large is-leaves is-wide is-flowing", 18, 22, 1, 519, 713, 72, 0, 0),
    ];

    /// <summary>Two languages: one page where few words allow it, else five questions on the first of two. Never under twelve points.</summary>
    public static ImmutableList<SheetSetting> TwoLanguages { get; } =
    [
        new("is-both", 12, 20, 1, 505, 698, 130, 12, 1),
        new("is-both is-leaves", 12, 20, 1, 505, 698, 130, 12, 2),
        new("is-both is-leaves is-wide", 12, 20, 1, 519, 713, 72, 12, 2),
        new("is-both is-leaves is-wide is-flowing", 12, 20, 1, 519, 713, 72, 0, 0),
    ];

    /// <summary>Two languages in 18 points take the pages they take.</summary>
    public static ImmutableList<SheetSetting> LargeInTwoLanguages { get; } =
    [
        new("is-large is-both is-leaves is-wide is-flowing", 18, 22, 1, 519, 713, 72, 0, 0),
    ];

    /// <summary>Whether the title block runs on, line after line, in place of three columns.</summary>
    public bool RunsOn => Pages != 1 || Text < 11;

    public double Leading => Text is 12 or 11 ? 1.25 : 1.2;

    public int Lines(string text, double width) => TextLines.Count(text, Text * Narrowing, width);
}
