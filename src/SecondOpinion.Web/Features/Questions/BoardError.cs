using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Why an action was not done, and the field it belongs to.</summary>
/// <param name="Field">The field's name, or null when it is about the whole list.</param>
/// <param name="Rule">The rule it ran into.</param>
public sealed record BoardError(string? Field, CaseRule Rule)
{
    public string Message(Wording words) => Rule switch
    {
        CaseRule.TextEmpty => words["questions.error.empty"],
        CaseRule.TextTooLong => words["questions.error.too-long"],
        CaseRule.QuestionListFull => words["questions.error.full"],
        _ => words["questions.error.gone"],
    };
}
