namespace SecondOpinion.Domain.Cases;

/// <summary>Where a stage stands, in the words of the task list.</summary>
public enum StageStatus
{
    NotStarted,
    InProgress,
    Waiting,
    Done,
    NotNeeded,
}
