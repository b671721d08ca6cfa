namespace SecondOpinion.Web.Features.Records;

/// <summary>What one press says of a record: a status by its own name, or something that is not a status.</summary>
public enum RecordDeed
{
    ToAsk,
    NotNeeded,
    Asked,
    Waiting,
    GotIt,
    Sent,
    TheyHaveIt,

    /// <summary>It goes on the list of what to gather.</summary>
    Wanted,

    /// <summary>The person called about it.</summary>
    Called,

    /// <summary>The person called about it, and nobody answered.</summary>
    NobodyAnswered,

    /// <summary>The part that was missing came.</summary>
    PartCame,

    /// <summary>The person asked for it by phone, and for a rush.</summary>
    Rushed,

    /// <summary>The new office gets it.</summary>
    Pulled,
}
