namespace SecondOpinion.Domain.Planning;

/// <summary>Whom a step asks the person to call, as far as it makes a difference that offices are closed.</summary>
public enum StepCall
{
    None,

    /// <summary>An office or a plan, which can wait until they are open.</summary>
    Office,

    /// <summary>The doctor who treats, about time that may be running out.</summary>
    Doctor,
}
