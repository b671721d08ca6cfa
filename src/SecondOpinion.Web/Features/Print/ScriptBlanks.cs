using SecondOpinion.Content.Guidance;

namespace SecondOpinion.Web.Features.Print;

/// <summary>What is known for the blanks of a script; the rest is left as a line to write on.</summary>
internal static class ScriptBlanks
{
    private const string Blank = "__________";

    public static (string Name, object? Value)[] For(PrintOrder order, Script script) =>
    [
        ("illness", order.NamesDiagnosis && order.File.Diagnosis?.OwnWords is { Length: > 0 } words ? words : Blank),
        ("doctor", Blank),
        ("state", Blank),
        ("plan", Blank),
        ("place", Blank),
        ("needs", script.NeedsHint is { } hint ? $"{Blank} ({order.W.Say(hint)})" : Blank),
    ];
}
