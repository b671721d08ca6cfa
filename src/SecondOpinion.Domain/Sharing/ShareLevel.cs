namespace SecondOpinion.Domain.Sharing;

/// <summary>What whoever holds a link may do. Names are stored: only add.</summary>
public enum ShareLevel
{
    SeeOnly,

    /// <summary>Sees what the tasks need as well, and does them: records, offices, calls, answers.</summary>
    HelpWithTasks,
}
