namespace SecondOpinion.Domain.Cases;

/// <summary>A call about a record that was asked for and had not come, or had come with a part missing.</summary>
/// <param name="Day">The day of the call.</param>
/// <param name="PromisedFor">The day they promised it for in answer, or null.</param>
public sealed record RecordCall(DateOnly Day, DateOnly? PromisedFor)
{
    /// <summary>Nobody answered, so it is still to be made.</summary>
    public bool IsUnanswered { get; init; }
}
