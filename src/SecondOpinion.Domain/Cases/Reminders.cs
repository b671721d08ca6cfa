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

    /// <summary>Whoever reads the mail of this address has said that they want the messages. Addresses from before this was asked count as not confirmed.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>The code that waits to be typed, or null.</summary>
    public AddressCheck? Check { get; init; }

    public bool IsOn => IsConfirmed && (DayBefore || MorningOf);

    /// <summary>What the person says now: the same address stays as it is, another one has to be confirmed.</summary>
    public static Reminders Say(Reminders? before, string email, bool dayBefore, bool morningOf, Language language) =>
        before is not null && string.Equals(before.Email, email, StringComparison.OrdinalIgnoreCase)
            ? before with { Email = email, DayBefore = dayBefore, MorningOf = morningOf, Language = language }
            : new Reminders(email, dayBefore, morningOf, language);

    /// <summary>Takes a code: the right one confirms the address, a wrong one is counted, and one that is over changes nothing.</summary>
    public Reminders Confirm(string code, DateTimeOffset now) => Check is not { } check || check.IsOver(now) ? this
        : check.Fits(code) ? this with { IsConfirmed = true, Check = null }
        : this with { Check = check with { Tries = check.Tries + 1 } };
}
