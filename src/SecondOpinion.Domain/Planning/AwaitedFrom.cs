namespace SecondOpinion.Domain.Planning;

/// <summary>Whom a plan waits for.</summary>
public enum AwaitedFrom
{
    /// <summary>Who has a record, to send it.</summary>
    RecordHolder,

    /// <summary>Who has a record, to send the part of it that is missing.</summary>
    MissingPart,

    /// <summary>A second-opinion office, to be called again on the day that was said.</summary>
    Office,

    /// <summary>A second-opinion office that was called and said no day, to answer.</summary>
    OfficeAnswer,

    /// <summary>A second-opinion office, to say that the records came.</summary>
    OfficeForRecords,

    /// <summary>The insurance plan.</summary>
    InsurancePlan,

    /// <summary>Whoever gives a referral or the plan's yes.</summary>
    Approval,

    /// <summary>A second-opinion office, for the written opinion.</summary>
    Report,

    /// <summary>The day of the visit.</summary>
    VisitDay,

    /// <summary>What the person said they wait for, of a whole stage.</summary>
    Stage,
}
