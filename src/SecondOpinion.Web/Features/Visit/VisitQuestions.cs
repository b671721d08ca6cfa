using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>Which questions of the list are for a visit.</summary>
internal static class VisitQuestions
{
    /// <summary>Those that can be asked at a visit, by the patient or by who helps.</summary>
    public static IReadOnlyList<PatientQuestion> All(CasePlan plan) =>
        [.. plan.Questions.In(QuestionPlace.Visit), .. plan.Questions.In(QuestionPlace.HelperPage)];

    /// <summary>Those of this visit: what was left out is not among them.</summary>
    public static IReadOnlyList<PatientQuestion> Of(CasePlan plan, Domain.Cases.Visit visit) => [.. All(plan).Where(q => !visit.LeftOut.Contains(q.Id, StringComparer.Ordinal))];

    /// <summary>Those of this visit, and whatever has an answer: what was written is never hidden.</summary>
    public static IReadOnlyList<PatientQuestion> ToAnswer(CasePlan plan, Domain.Cases.Visit visit) =>
        [.. All(plan).Where(q => !visit.LeftOut.Contains(q.Id, StringComparer.Ordinal) || visit.Answers.ContainsKey(q.Id))];

    /// <summary>The person's own words, else the bank's.</summary>
    public static string Words(PatientQuestion question, ContentLibrary content, Wording words) =>
        question.OwnWords ?? content.Questions.TextOf(question.PromptId!, words.Language);
}
