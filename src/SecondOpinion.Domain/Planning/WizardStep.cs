namespace SecondOpinion.Domain.Planning;

/// <summary>The pages of the wizard, in their order: twelve questions, one notice, and Check answers.</summary>
public enum WizardStep
{
    Who,
    Told,
    Name,
    SoFar,
    Urgency,

    /// <summary>The notice that care may need to start soon; a page, not a question.</summary>
    StartSoon,
    ReasonGroups,
    Reasons,
    Matters,
    VisitType,
    Specialists,
    Helper,
    Questions,
    Check,
}
