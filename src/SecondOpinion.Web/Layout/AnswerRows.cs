using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Layout;

/// <summary>The answers of a case as rows of a summary, each with a link that changes it and leads back.</summary>
public static class AnswerRows
{
    public static IReadOnlyList<SummaryRow> Of(CaseFile file, CasePlan plan, ContentLibrary content, Wording words, ReturnTo? changeAndReturnTo)
    {
        var answers = new AnswerTexts(file, plan, content, words);

        // A helper reads the answers without changing them; what matters is theirs to see only once it was switched on.
        var isPrivate = changeAndReturnTo is null && file.Goals is null or { Lines: [] };
        List<SummaryRow> rows =
        [
            Row(WizardStep.Who, words["wizard.check.who"], answers.Who),
            Row(WizardStep.Told, words["wizard.check.told"], answers.Told),
            Row(WizardStep.Name, words["wizard.check.name"], answers.Name),
            Row(WizardStep.SoFar, words["wizard.check.so-far"], answers.SoFar),
            Row(WizardStep.Urgency, words["wizard.check.urgency"], answers.Urgency),
            Row(WizardStep.ReasonGroups, words["wizard.check.reason-groups"], answers.ReasonGroups),
            Row(WizardStep.Reasons, words["wizard.check.reasons"], answers.Reasons),
            .. isPrivate ? Array.Empty<SummaryRow>() : [Row(WizardStep.Matters, words["wizard.check.matters"], answers.Matters)],
            Row(WizardStep.VisitType, words["wizard.check.visit-type"], answers.VisitType),
            Row(WizardStep.Specialists, words["wizard.check.specialists"], answers.Specialists),
            Row(WizardStep.Helper, words["wizard.check.helper"], answers.Helper),
            Row(WizardStep.Questions, words["wizard.check.questions"], answers.Questions),
        ];
        return rows;

        SummaryRow Row(WizardStep step, string key, IReadOnlyList<string> values) => new(
            key,
            values is [] ? [words["wizard.check.not-given"]] : values,
            changeAndReturnTo is { } returnTo ? CaseLinks.Step(file.Id, step, returnTo) : null,
            words["wizard.check.change"],
            key);
    }
}
