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
}
