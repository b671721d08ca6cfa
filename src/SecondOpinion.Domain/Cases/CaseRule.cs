namespace SecondOpinion.Domain.Cases;

/// <summary>The rules a verb can refuse by. Each has its own sentence in the content catalogue.</summary>
public enum CaseRule
{
    ShortlistFull,
    TooManyReasons,
    TooManyGoals,
    TextTooLong,
    TextEmpty,
    UnknownQuestion,
    QuestionListFull,
    TooManyRequests,
    TooManyEntries,
    DaysOutOfOrder,
    MarkOutOfRange,

    /// <summary>What comes after a visit is not said before its day.</summary>
    VisitToCome,
}
