using System.Collections.Immutable;

namespace SecondOpinion.Web.Ui;

/// <summary>A text of which parts are marked.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Marks">First character and length of each marked part, in order and apart.</param>
public sealed record MarkedRuns(string Text, ImmutableArray<(int Start, int Length)> Marks)
{
    /// <summary>A text with nothing marked.</summary>
    public static MarkedRuns Plain(string text) => new(text, []);

    /// <summary>The same inside a sentence that holds it.</summary>
    public MarkedRuns Within(string sentence) =>
        sentence.IndexOf(Text, StringComparison.Ordinal) is >= 0 and var at
            ? new(sentence, [.. Marks.Select(mark => (mark.Start + at, mark.Length))])
            : Plain(sentence);
}
