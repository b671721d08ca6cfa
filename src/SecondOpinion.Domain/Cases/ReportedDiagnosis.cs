namespace SecondOpinion.Domain.Cases;

/// <summary>The diagnosis as it was told, never ours: kept to the letter, never corrected.</summary>
/// <param name="OwnWords">What the person typed, or null when the box was left empty.</param>
/// <param name="HasNoName">True when the person says that nobody has a name for it yet.</param>
public sealed record ReportedDiagnosis(string? OwnWords, bool HasNoName)
{
    public const int OwnWordsLength = 200;

    public string? OwnWords { get; init => field = PatientWords.AtMost(value, OwnWordsLength); } = PatientWords.AtMost(OwnWords, OwnWordsLength);
}
