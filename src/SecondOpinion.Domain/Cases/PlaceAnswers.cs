namespace SecondOpinion.Domain.Cases;

/// <summary>What a place said when it was asked, in the person's words. No list knows these, so each is empty until asked.</summary>
/// <param name="TakesMyPlan">Whether it takes the person's health plan; null while not asked.</param>
/// <param name="Wait">How long until the first visit, such as "3 weeks".</param>
/// <param name="Experience">How often it sees people with this illness.</param>
public sealed record PlaceAnswers(bool? TakesMyPlan, string? Wait, string? Experience)
{
    public const int TextLength = 160;

    public static PlaceAnswers None { get; } = new(null, null, null);

    public string? Wait { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Wait, TextLength);

    public string? Experience { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Experience, TextLength);
}
