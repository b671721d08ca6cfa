using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Print;

/// <summary>The lines of a script on paper: as the person changed them, with nothing under, or as built.</summary>
internal static class ScriptLines
{
    public static IEnumerable<PrintedText> Of(PrintOrder order, Script script, OpinionRequest? office = null) =>
        Kept(order, script, office) is { } kept
            ? kept.Select(line => new PrintedText(line))
            : script.LinesFor(order.Plan.Facts.Facts).Select(line => order.Say(words => words.Say(line, ScriptBlanks.For(script, order.File, words, order.NamesDiagnosis, office))));

    /// <summary>Questions of the bank, by id, that the lines ask already: none where the person changed them.</summary>
    public static IEnumerable<string> AskedBy(PrintOrder order, Script script, OpinionRequest? office) =>
        Kept(order, script, office) is null ? script.AskedBy(order.Plan.Facts.Facts) : [];

    private static IReadOnlyList<string>? Kept(PrintOrder order, Script script, OpinionRequest? office) =>
        ScriptText.Kept(script, order.File, office, order.NamesDiagnosis && ScriptBlanks.NamesDiagnosis(order.File));
}
