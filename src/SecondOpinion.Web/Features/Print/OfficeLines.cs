using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Print;

/// <summary>What to say on the phone to an office, line by line.</summary>
internal static class OfficeLines
{
    public static IEnumerable<string> Of(PrintOrder order) => order.Words(order.Plan.Questions.In(QuestionPlace.Office));
}
