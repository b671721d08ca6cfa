using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What the wizard knows of this page: it keeps drafts and goes on like any other step, but shows itself.</summary>
public static class SpecialistsStep
{
    public static readonly StepDefinition Definition = new(WizardStep.Specialists, typeof(SpecialistsPage), SpecialistsForm.From, SpecialistsForm.Saved);
}
