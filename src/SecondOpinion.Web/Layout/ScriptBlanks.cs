using SecondOpinion.Content;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>What is known for the blanks of a script; the rest is left as a line to write on.</summary>
public static class ScriptBlanks
{
    private const string Blank = "__________";

    /// <param name="script">The script to fill.</param>
    /// <param name="file">The case.</param>
    /// <param name="words">The interface texts.</param>
    /// <param name="namesDiagnosis">False leaves the diagnosis off, for paper that others may see.</param>
    public static (string Name, object? Value)[] For(Script script, CaseFile file, Wording words, bool namesDiagnosis = true) =>
    [
        ("illness", namesDiagnosis && file.Diagnosis?.OwnWords is { Length: > 0 } known ? known : Blank),
        ("doctor", Blank),
        ("phone", Blank),
        ("state", Blank),
        ("plan", Blank),
        ("place", Blank),
        ("needs", script.NeedsHint is { } hint ? $"{Blank} ({words.Say(hint)})" : Blank),
    ];
}
