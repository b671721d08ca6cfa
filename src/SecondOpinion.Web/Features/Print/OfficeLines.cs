using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Print;

/// <summary>What to say on the phone to an office, line by line: the script, then the questions of the patient's list.</summary>
internal static class OfficeLines
{
    /// <param name="order">What is printed from.</param>
    /// <param name="office">The office, or null for any.</param>
    public static IEnumerable<PrintedText> Of(PrintOrder order, OpinionRequest? office) =>
        ScriptLines.Of(order, order.Library.Scripts["B"], office).Concat(order.Words(order.Plan.Questions.In(QuestionPlace.Office)));
}
