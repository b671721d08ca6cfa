namespace SecondOpinion.Domain.Planning;

/// <summary>A step that can be done now, and what it is about.</summary>
/// <param name="Step">What to do.</param>
/// <param name="Request">The request it is about, or null.</param>
/// <param name="Record">The record it is about, or null.</param>
/// <param name="Day">The day that makes it due, or on which to call or ask; null where no day does.</param>
public sealed record PlannedStep(NextStep Step, Guid? Request = null, string? Record = null, DateOnly? Day = null)
{
    /// <summary>Why on this day, of a call about a record.</summary>
    public LateReason? Because { get; init; }

    /// <summary>The place of the person's own list it is about, or null.</summary>
    public Guid? Place { get; init; }

    /// <summary>Whom the plan waits for, where the step is to wait; null else.</summary>
    public AwaitedFrom? From { get; init; }

    /// <summary>Whom it asks the person to call.</summary>
    public StepCall Call => Step switch
    {
        NextStep.CallAboutStartDate or NextStep.CallHowLongToWait => StepCall.Doctor,
        NextStep.CallForRecordsToday or NextStep.CallAboutRecord or NextStep.CallAboutMissing or NextStep.CallOfficeBack or NextStep.CallPlanBack or NextStep.AskForApproval
            or NextStep.AskForReport or NextStep.CallOffice or NextStep.CheckInsurance or NextStep.SetVisitDate or NextStep.AskForRecords
            or NextStep.CallIfTheyHaveIt or NextStep.SaveOpinion => StepCall.Office,
        _ => StepCall.None,
    };
}
