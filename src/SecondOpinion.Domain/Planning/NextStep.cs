namespace SecondOpinion.Domain.Planning;

/// <summary>The one next best step of a plan. Each has its words and its page.</summary>
public enum NextStep
{
    FinishQuestions,
    CallAboutStartDate,
    CallHowLongToWait,
    TellDoctor,
    CallForRecordsToday,
    ChooseWhoToSee,
    CallOffice,
    CheckInsurance,
    AskForRecords,
    SendRecords,
    SetVisitDate,
    PrintTwoCopies,
    GoToVisit,
    SaveOpinion,
    CompareOpinions,
    Decide,
    AllDone,
}
