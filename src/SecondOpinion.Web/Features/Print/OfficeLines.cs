using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Print;

/// <summary>What to say on the phone to an office, line by line: the script, what to ask of this kind of doctor, then the questions of the patient's list.</summary>
internal static class OfficeLines
{
    /// <param name="order">What is printed from.</param>
    /// <param name="office">The office, or null for any.</param>
    public static IEnumerable<PrintedText> Of(PrintOrder order, OpinionRequest? office) =>
        ScriptLines.Of(order, order.Library.Scripts["B"], office).Concat(OfKind(order)).Concat(order.Words(NotAskedYet(order, office)));

    // The script may ask what is on the list too. Whoever changed either meant it to stand.
    private static IEnumerable<PatientQuestion> NotAskedYet(PrintOrder order, OpinionRequest? office)
    {
        var asked = ScriptLines.AskedBy(order, order.Library.Scripts["B"], office).ToHashSet(StringComparer.Ordinal);
        return order.Plan.Questions.In(QuestionPlace.Office).Where(q => q is not { PromptId: { } id, OwnWords: null } || !asked.Contains(id));
    }

    // What to ask tells the illness, so it stays off with it.
    private static IEnumerable<PrintedText> OfKind(PrintOrder order) => order.Library.Ladders
        .For(order.Library.Rules.ConditionNames.In(order.File.Diagnosis?.OwnWords), order.Plan.Facts.Diagnoses)
        .Take(order.NamesDiagnosis && ScriptBlanks.NamesDiagnosis(order.File) ? 1 : 0)
        .Select(kind => order.Say(words => words.Say(kind.AndAsk)));
}
