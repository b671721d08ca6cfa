using SecondOpinion.Content;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>The caption over a wizard page: which of the four parts it belongs to.</summary>
public static class StepParts
{
    /// <summary>"Part 1 of 4: Diagnosis", or nothing on a page after the four parts.</summary>
    public static string Caption(WizardStep step, Wording words) => Journey.PartOf(step) switch
    {
        WizardPart.Diagnosis => words["wizard.part.diagnosis"],
        WizardPart.Reasons => words["wizard.part.reasons"],
        WizardPart.Specialists => words["wizard.part.specialists"],
        WizardPart.Questions => words["wizard.part.questions"],
        _ => "",
    };

    /// <summary>The title of a step's page: the part, so that tabs can be told apart, and nothing of what was answered.</summary>
    public static string Title(WizardStep step, Wording words) =>
        Caption(step, words) is { Length: > 0 } part ? words.With("wizard.step-title", ("part", part)) : words["wizard.page-title"];
}
