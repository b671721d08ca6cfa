namespace SecondOpinion.Domain.Cases;

/// <summary>The second-opinion visit, as far as it is known.</summary>
/// <param name="Date">The day of the visit.</param>
/// <param name="Time">Local time where the visit is, or null.</param>
/// <param name="Place">Clinic, hospital or video.</param>
/// <param name="Doctor">Who will be seen.</param>
public sealed record Visit(DateOnly Date, TimeOnly? Time, string? Place, string? Doctor)
{
    public const int TextLength = 80;

    public string? Place { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Place, TextLength);

    public string? Doctor { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Doctor, TextLength);
}
