using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Print;

/// <summary>What to say on the phone to an office, line by line: the script, then the questions of the patient's list.</summary>
internal static class OfficeLines
{
    public static IEnumerable<PrintedText> Of(PrintOrder order)
    {
        var script = order.Library.Scripts["B"];
        return script.Lines.Select(line => order.Say(words => words.Say(line, ScriptBlanks.For(script, order.File, words, order.NamesDiagnosis))))
            .Concat(order.Words(order.Plan.Questions.In(QuestionPlace.Office)));
    }
}
