using System.Net.Mail;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>Where and when to remind, as typed.</summary>
public sealed record RemindersForm(string? Email, bool DayBefore, bool MorningOf)
{
    public const string EmailField = "email";
    public const string WhenField = "when";
    public const string DayBeforeValue = "day-before";
    public const string MorningOfValue = "morning-of";

    public static RemindersForm From(FieldValues fields) =>
        new(fields.One(EmailField)?.Trim(), fields.Has(WhenField, DayBeforeValue), fields.Has(WhenField, MorningOfValue));

    public static FieldValues Saved(Domain.Cases.Reminders? saved) => FieldValues.Empty
        .With(EmailField, saved?.Email)
        .With(WhenField, new[] { saved is not { DayBefore: false } ? DayBeforeValue : null, saved is { MorningOf: true } ? MorningOfValue : null }.Where(value => value is not null));

    /// <summary>The fields that are not right, with the key of what to say.</summary>
    public IEnumerable<(string Field, string Key)> Problems()
    {
        if (!IsAddress(Email))
        {
            yield return (EmailField, "reminders.email-error");
        }

        if (!DayBefore && !MorningOf)
        {
            yield return (WhenField, "reminders.when-error");
        }
    }

    // Not every mail server takes letters beyond ASCII in an address, and a name around it would be lost.
    private static bool IsAddress(string? typed) =>
        typed is { Length: > 0 and <= Domain.Cases.Reminders.EmailLength } && System.Text.Ascii.IsValid(typed)
        && MailAddress.TryCreate(typed, out var address) && string.Equals(address.Address, typed, StringComparison.Ordinal) && address.Host.Contains('.', StringComparison.Ordinal);
}
