namespace SecondOpinion.Domain.Cases;

/// <summary>Where and when to remind of coming days by email. Kept only while the person wants it.</summary>
/// <param name="Email">The address, as typed and found to be one.</param>
/// <param name="DayBefore">A message on the day before.</param>
/// <param name="MorningOf">A message on the morning of the day.</param>
/// <param name="Language">The language of the messages.</param>
public sealed record Reminders(string Email, bool DayBefore, bool MorningOf, Language Language)
{
    /// <summary>The longest address that mail can carry (RFC 5321).</summary>
    public const int EmailLength = 254;

    public string Email { get; init => field = PatientWords.AtMost(value, EmailLength); } = PatientWords.AtMost(Email, EmailLength);

    public bool IsOn => DayBefore || MorningOf;
}
