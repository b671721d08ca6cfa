namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>Where a day stands as seen from today.</summary>
public enum TimelineTense
{
    /// <summary>It happened, or its day has gone and nothing is left to do about it.</summary>
    Past,

    /// <summary>Its day has gone and it is still to be done.</summary>
    Late,

    /// <summary>Planned for today.</summary>
    Today,

    Coming,
}
