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

    /// <summary>Those of this visit, and whatever has an answer, also off the list: what was written is never hidden.</summary>
    public static IReadOnlyList<PatientQuestion> ToAnswer(CasePlan plan, Domain.Cases.Visit visit)
    {
        var all = All(plan);
        return
        [
            .. all.Where(q => !visit.LeftOut.Contains(q.Id, StringComparer.Ordinal) || visit.Answers.ContainsKey(q.Id)),
            .. visit.Answers.Keys.Except(all.Select(q => q.Id), StringComparer.Ordinal).Select(id => OffList(plan, id)),
        ];
    }

    /// <summary>True when this person may answer a question: the owner any that is known, a helper those that the list shows them.</summary>
    public static bool MayAnswer(CaseFile file, Domain.Cases.Visit visit, string question, CaseFile? helpersView, ContentLibrary content) =>
        helpersView is null ? IsKnown(file, visit, question, content) : IsListed(helpersView, question);

    /// <summary>A question of the list, taken off it, of the bank, or with an answer: a page that stood open longer than its list may answer it.</summary>
    private static bool IsKnown(CaseFile file, Domain.Cases.Visit visit, string question, ContentLibrary content)
    {
        var list = file.Questions ?? QuestionList.Empty;
        return visit.Answers.ContainsKey(question)
            || list.Items.Concat(list.Removed).Any(q => string.Equals(q.Id, question, StringComparison.Ordinal))
            || IsInBank(question, content);
    }

    /// <summary>A question on the case's list, as far as the list is shown: a helper answers no other.</summary>
    public static bool IsListed(CaseFile seen, string question) => seen.Questions is { } list && list.Items.Exists(q => string.Equals(q.Id, question, StringComparison.Ordinal));

    /// <summary>The person's own words, else the bank's.</summary>
    public static string Words(PatientQuestion question, ContentLibrary content, Wording words) =>
        question.OwnWords ?? (IsInBank(question.PromptId!, content) ? content.Questions.TextOf(question.PromptId!, words.Language) : words["visit.answers.off-list"]);

    private static bool IsInBank(string id, ContentLibrary content) => content.Rules.Prompt(id) is not null;

    private static PatientQuestion OffList(CasePlan plan, string id) =>
        plan.Questions.Removed.Concat(plan.Questions.Items).FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.Ordinal))
        ?? PatientQuestion.From(id, QuestionPlace.Visit);
}
