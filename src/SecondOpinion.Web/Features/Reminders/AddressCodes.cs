using System.Globalization;
using System.Net.Mail;
using System.Security.Cryptography;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>Sends the code by which an address is confirmed.</summary>
public sealed class AddressCodes(Post post, TimeProvider time)
{
    private const int SaltBytes = 16;
    private const int Codes = 1_000_000;

    /// <returns>What is kept of the code, or null when the mail server did not take the message.</returns>
    public async Task<AddressCheck?> SendAsync(string email, Wording words, CancellationToken ct)
    {
        var code = RandomNumberGenerator.GetInt32(Codes).ToString($"D{AddressCheck.Digits}", CultureInfo.InvariantCulture);
        try
        {
            await post.SendAsync(email, Messages.Code(code, words), words["reminders.code.subject"], ct);
            return AddressCheck.Of(code, RandomNumberGenerator.GetBytes(SaltBytes), time.GetUtcNow());
        }
        catch (SmtpException)
        {
            return null;
        }
    }
}
