using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>
/// Days that do not fit: treatment is set to start before the visit, the visit comes after the day until which it is safe to wait,
/// or treatment itself does. Shown until the person says they have called, and again when a date moves.
/// </summary>
/// <param name="StartBy">The day that planning counts on.</param>
/// <param name="VisitDate">The day of the visit, or null when it is treatment that comes after a safe wait and no visit does.</param>
public sealed record StartDateNotice(DateOnly StartBy, DateOnly? VisitDate)
{
    /// <summary>True when that day is the end of a safe wait, and not one that treatment is set for.</summary>
    public bool IsOfWait { get; init; }

    /// <summary>The day treatment is set for although a safe wait ends before it; null where there is none.</summary>
    public DateOnly? SetFor { get; init; }

    /// <summary>True when treatment, too, is set for a day before the visit.</summary>
    public bool IsSetBeforeVisit => SetFor < VisitDate;

    /// <summary>What a call about these days is kept as.</summary>
    public StartDateCall Call => IsOfWait ? new(SetFor, VisitDate) { SafeUntil = StartBy } : new(StartBy, VisitDate);

    /// <summary>The notice for a case, or null when there is nothing to say.</summary>
    public static StartDateNotice? For(CaseFile file) =>
        file is { HasTreatmentStarted: false, Urgency: { } urgency } && Of(urgency, file.Visit?.Date) is { } notice && notice.Call != file.StartDateCall ? notice : null;

    /// <summary>The person has called about these days.</summary>
    public static CaseFile Called(CaseFile file) => For(file) is { } notice ? file with { StartDateCall = notice.Call } : file;

    private static StartDateNotice? Of(Urgency urgency, DateOnly? visit) => (urgency, visit) switch
    {
        ({ WaitEndsFirst: true, SafeUntil: { } safe }, { } day) when safe < day => new(safe, day) { IsOfWait = true, SetFor = urgency.TreatmentStart },
        ({ WaitEndsFirst: true, SafeUntil: { } safe, TreatmentStart: { } set }, _) => new(safe, null) { IsOfWait = true, SetFor = set },
        ({ WaitEndsFirst: false, TreatmentStart: { } set }, { } day) when set < day => new(set, day),
        _ => null,
    };
}
