namespace SecondOpinion.Content.Guidance;

/// <summary>How fast a card asks for help.</summary>
public enum DangerLevel
{
    /// <summary>Call 911.</summary>
    Emergency,

    /// <summary>Call the care team today.</summary>
    Today,
}
