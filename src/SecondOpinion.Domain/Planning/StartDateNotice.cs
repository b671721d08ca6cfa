using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>Treatment is set to start before the visit. Shown until the person says they have called, and again when a date moves.</summary>
public sealed record StartDateNotice(DateOnly TreatmentStart, DateOnly VisitDate)
{
    /// <summary>The notice for a case, or null when there is nothing to say.</summary>
    public static StartDateNotice? For(CaseFile file) => file switch
    {
        { HasTreatmentStarted: true } => null,
        { Urgency.TreatmentStart: { } start, Visit.Date: { } visit } when start < visit && file.StartDateCall != new StartDateCall(start, visit)
            => new(start, visit),
        _ => null,
    };

    /// <summary>The person has called about these two dates.</summary>
    public static CaseFile Called(CaseFile file) => For(file) is { } notice
        ? file with { StartDateCall = new StartDateCall(notice.TreatmentStart, notice.VisitDate) }
        : file;
}
