using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Print;

/// <summary>The lines of a script on paper: as the person changed them, with nothing under, or as built.</summary>
internal static class ScriptLines
{
    public static IEnumerable<PrintedText> Of(PrintOrder order, Script script, OpinionRequest? office = null) =>
        ScriptText.Kept(script, order.File, office, order.NamesDiagnosis && ScriptBlanks.NamesDiagnosis(order.File)) is { } kept
            ? kept.Select(line => new PrintedText(line))
            : script.LinesFor(order.Plan.Facts.Facts).Select(line => order.Say(words => words.Say(line, ScriptBlanks.For(script, order.File, words, order.NamesDiagnosis, office))));
}
