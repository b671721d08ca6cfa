namespace SecondOpinion.Web.Features.Plan;

/// <summary>What a doctor may say of when treatment must start, as the page asks it.</summary>
public enum StartAnswer
{
    RightAway,

    /// <summary>It is safe to wait about so many days or weeks.</summary>
    AfterWait,

    OnDay,

    /// <summary>It can wait, and no day is set.</summary>
    NoDay,

    NotKnown,
}
