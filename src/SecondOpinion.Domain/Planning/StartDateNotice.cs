using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>
/// Treatment is set to start before the visit, or the visit comes after the day until which it is safe to wait. Shown until the
/// person says they have called, and again when a date moves.
/// </summary>
/// <param name="StartBy">The day that planning counts on.</param>
/// <param name="VisitDate">The day of the visit.</param>
public sealed record StartDateNotice(DateOnly StartBy, DateOnly VisitDate)
{
    /// <summary>True when that day is the end of a safe wait, and not one that treatment is set for.</summary>
    public bool IsOfWait { get; init; }

    /// <summary>The notice for a case, or null when there is nothing to say.</summary>
    public static StartDateNotice? For(CaseFile file) => file switch
    {
        { HasTreatmentStarted: true } => null,
        { Urgency: { StartBy: { } start } urgency, Visit.Date: { } visit } when start < visit && file.StartDateCall != new StartDateCall(start, visit)
            => new(start, visit) { IsOfWait = urgency.WaitEndsFirst },
        _ => null,
    };

    /// <summary>The person has called about these two dates.</summary>
    public static CaseFile Called(CaseFile file) => For(file) is { } notice
        ? file with { StartDateCall = new StartDateCall(notice.StartBy, notice.VisitDate) }
        : file;
}
