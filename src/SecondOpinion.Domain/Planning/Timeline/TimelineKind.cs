namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>What a day of a case is. First what happened, then what is planned; on one day they stand in this order.</summary>
public enum TimelineKind
{
    CaseStarted,
    PlanMade,
    RecordNotNeeded,
    RecordSetBack,
    RecordAsked,
    RecordChecked,

    /// <summary>A call about a record that nobody answered.</summary>
    RecordUnanswered,
    RecordWaiting,
    RecordGot,

    /// <summary>The part that was missing in a record came.</summary>
    RecordCompleted,
    RecordSent,
    RecordArrived,
    RequestAdded,
    OfficeCalled,
    OfficeWaits,
    VisitBooked,
    VisitDone,
    OpinionAwaited,
    OpinionReceived,
    OfficeDeclined,
    RequestCancelled,
    Contact,
    InsuranceCall,
    ReferralAsked,
    ApprovalAsked,

    /// <summary>The last day on which asking for a record is safe.</summary>
    RecordAskBy,

    /// <summary>The last day on which what is made or kept at home can be got ready in good time.</summary>
    RecordReadyBy,

    /// <summary>Time to call about it: the day of <see cref="CheckDay"/>.</summary>
    RecordCheck,

    /// <summary>The day the holder promised a record for.</summary>
    RecordPromised,

    /// <summary>The end of the 30 days an office has by law.</summary>
    RecordLimit,

    /// <summary>The day by which an office wants the records.</summary>
    RecordsDue,
    CallBack,

    /// <summary>An office that was called and said no day has had time to answer.</summary>
    CallIfUnheard,
    InsuranceFollowUp,
    ReferralDue,
    ApprovalDue,
    Visit,
    TreatmentStart,

    /// <summary>The day until which a doctor said that it is safe to wait.</summary>
    SafeWaitEnds,
    OpinionPromised,
}
