using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>Which questions a case is given, by id: the result of the rules, before the patient changes anything.</summary>
/// <param name="Eligible">Every prompt that fits the case, in the bank's order.</param>
/// <param name="AskFirst">Five for the visit, with writing lines.</param>
/// <param name="AlsoAsk">Seven more if there is time; none when only slides or scans are read.</param>
/// <param name="Office">For the phone, before the visit.</param>
/// <param name="Helper">For the helper's own page.</param>
/// <param name="Hard">Hard questions: offered, never picked.</param>
/// <param name="BeforeILeave">Printed at the foot of every visit page.</param>
public sealed record QuestionPicks(
    ImmutableList<string> Eligible,
    ImmutableList<string> AskFirst,
    ImmutableList<string> AlsoAsk,
    ImmutableList<string> Office,
    ImmutableList<string> Helper,
    ImmutableList<string> Hard,
    ImmutableList<string> BeforeILeave)
{
    public const int HelperMost = 4;

    public static QuestionPicks For(CaseFacts facts, RuleBook rules)
    {
        var scoring = new QuestionScoring(facts, rules);
        ImmutableList<QuestionPrompt> eligible = [.. rules.Prompts.Where(scoring.IsEligible)];
        var (first, also) = new VisitPicker(facts, rules, scoring, eligible).Pick();
        return new(
            [.. eligible.Select(q => q.Id)],
            first,
            also,
            [.. eligible.Where(q => q.ForOffice && !IsForHelper(q)).Select(q => q.Id)],
            [.. eligible.Where(q => IsForHelper(q) && !q.IsSensitive).Order(scoring.BestFirst).Take(HelperMost).Select(q => q.Id)],
            [.. eligible.Where(q => q.IsSensitive).Select(q => q.Id)],
            [.. rules.Prompts.Where(q => q.IsBeforeILeave).Select(q => q.Id)]);
    }

    /// <summary>The list these picks make, untouched.</summary>
    public QuestionList ToList() => QuestionList.Empty with
    {
        Items =
        [
            .. AskFirst.Concat(AlsoAsk).Select(id => PatientQuestion.From(id, QuestionPlace.Visit)),
            .. Office.Select(id => PatientQuestion.From(id, QuestionPlace.Office)),
            .. Helper.Select(id => PatientQuestion.From(id, QuestionPlace.HelperPage)),
        ],
    };

    /// <summary>Lets the questions of a case follow its answers, until the patient has touched the list.</summary>
    public static CaseFile Refresh(CaseFile file, RuleBook rules)
    {
        var known = file.KeepReasons(id => rules.Reasons.Exists(r => string.Equals(r.Id, id, StringComparison.Ordinal)), group => rules.Reasons.Exists(r => string.Equals(r.Group, group, StringComparison.Ordinal)));
        return known.RefreshQuestions(() => For(CaseFacts.Of(known, rules), rules).ToList());
    }

    internal static bool IsForHelper(QuestionPrompt prompt) => prompt.Topics.Contains(CaseTopics.Caregiver);

    /// <summary>Whether a prompt can be picked for the visit by the app itself.</summary>
    internal static bool IsPickable(QuestionPrompt prompt) =>
        !prompt.ForOffice && !prompt.IsSensitive && !prompt.IsBeforeILeave && !IsForHelper(prompt);
}
