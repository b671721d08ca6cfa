using System.Net.Mail;
using System.Net.Mime;
using System.Security.Authentication;
using System.Text;
using SecondOpinion.Content;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>Sends plain text mail through the server of whoever runs the app.</summary>
public sealed class Post(MailSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends one message.</summary>
    /// <exception cref="SmtpFailedRecipientException">The server does not take mail for this address.</exception>
    /// <exception cref="SmtpException">The server did not take the message, or did not answer in time.</exception>
    public async Task SendAsync(string to, string text, Wording words, CancellationToken ct)
    {
        using var message = new MailMessage(settings.From!, new MailAddress(to))
        {
            Subject = words["reminders.mail.subject"],
            SubjectEncoding = Encoding.UTF8,
            Body = text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        try
        {
            using var server = settings.Connect();
            await server.SendMailAsync(message, either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new SmtpException(SmtpStatusCode.GeneralFailure);
        }
        catch (Exception problem) when (problem is AuthenticationException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A certificate nobody trusts, a password file that cannot be read, a line that broke: no mail, and no more to say to a person.
            throw new SmtpException("The mail server could not be used.", problem);
        }
    }
}
