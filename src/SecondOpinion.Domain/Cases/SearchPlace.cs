namespace SecondOpinion.Domain.Cases;

/// <summary>Where to look for specialists: a ZIP code or a city as typed, and how far the person can go.</summary>
/// <param name="Text">ZIP code or city, as typed.</param>
/// <param name="Miles">Largest distance in miles; null means any distance.</param>
public sealed record SearchPlace(string Text, int? Miles)
{
    public const int TextLength = 60;

    public string Text { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Text, TextLength);
}
