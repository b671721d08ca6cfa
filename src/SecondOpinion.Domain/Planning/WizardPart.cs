namespace SecondOpinion.Domain.Planning;

/// <summary>The four parts of the wizard, shown as a caption.</summary>
public enum WizardPart
{
    Diagnosis,
    Reasons,
    Specialists,
    Questions,
}
