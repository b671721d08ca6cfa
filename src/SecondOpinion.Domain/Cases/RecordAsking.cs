namespace SecondOpinion.Domain.Cases;

/// <summary>How a record was asked for, one time.</summary>
/// <param name="By">How.</param>
/// <param name="Whom">Whom the person asked, as typed.</param>
/// <param name="PromisedFor">The day they promised it for then.</param>
/// <param name="IsPulled">The second-opinion office was asked to get it.</param>
public sealed record RecordAsking(ContactWay? By, string? Whom, DateOnly? PromisedFor, bool IsPulled)
{
    public string? Whom { get; init => field = PatientWords.AtMost(value, RecordItem.TextLength); } = PatientWords.AtMost(Whom, RecordItem.TextLength);
}
