namespace SecondOpinion.Domain.Cases;

/// <summary>
/// Every intent that can change a case. It is what access is asked for, what the history keeps and what a log line may
/// say; it carries no words of the patient's. Names are stored: never rename one, only add.
/// </summary>
public enum CaseVerb
{
    Start,
    SaveDraft,
    SayWhoItIsFor,
    SayWhatWasTold,
    NameDiagnosis,
    SayWhatHappened,
    SayUrgency,
    ReadStartSoon,
    PickReasonGroups,
    PickReasons,
    SayWhatMatters,
    ChooseVisitType,
    SearchSpecialists,
    AddToShortlist,
    RemoveFromShortlist,
    FinishSpecialists,
    SayWhoHelps,
    AskQuestion,
    AskOwnQuestion,
    RewordQuestion,
    RemoveQuestion,
    RestoreQuestion,
    RankQuestion,
    AssignQuestion,
    FinishQuestions,
    MakePlan,
    SetVisit,
    MarkStage,
    MarkRecord,
    SayCalledAboutStartDate,
    MakeShareLink,
    RevokeShareLink,
}
