namespace SecondOpinion.Domain.Planning;

/// <summary>Whom a step asks the person to call, as far as a weekend makes a difference.</summary>
public enum StepCall
{
    None,

    /// <summary>An office or a plan, which can wait until Monday.</summary>
    Office,

    /// <summary>The doctor who treats, about time that may be running out.</summary>
    Doctor,
}
