namespace SecondOpinion.Domain.Planning;

/// <summary>Why something is to be done about a record now, the gravest first.</summary>
public enum LateReason
{
    /// <summary>It was not asked for, and the last safe day to ask is over.</summary>
    ToAsk,

    /// <summary>It is made or kept at home, it is not ready, and the last day for that is over.</summary>
    ToGetReady,

    /// <summary>The law's 30 days are over, and nobody has called about it since.</summary>
    LegalLimit,

    /// <summary>Ten days have passed since it was asked for, or since the last call.</summary>
    Check,

    /// <summary>The day they promised it for is over.</summary>
    Promise,

    /// <summary>The visit is near, and it comes sooner than the usual day to call, or with fewer days to spare after that.</summary>
    BeforeVisit,

    /// <summary>It came with a part missing, and the day to call about that part has come.</summary>
    Missing,
}
