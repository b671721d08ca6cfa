using System.Net.Mail;
using System.Net.Mime;
using System.Security.Authentication;
using System.Text;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>Sends plain text mail through the server of whoever runs the app.</summary>
public sealed class Post(MailSettings settings, TimeProvider time)
{
    // Said by nothing else that is thrown here: the server may have the message and be slow to say so.
    private const SmtpStatusCode TimedOut = SmtpStatusCode.ServiceClosingTransmissionChannel;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the server spoke of this one message, so that it may well take the next.</summary>
    public static bool IsOfOneMessage(SmtpException problem) =>
        problem is SmtpFailedRecipientException || (int)problem.StatusCode is (>= 450 and <= 452) or (>= 550 and <= 554);

    /// <summary>Whether the connection failed: the message did not go out, and it is no fault of the message.</summary>
    public static bool IsOfConnection(SmtpException problem) => !IsOfOneMessage(problem) && problem.StatusCode != TimedOut;

    /// <summary>Sends one message.</summary>
    /// <exception cref="SmtpFailedRecipientException">The server does not take mail for this address.</exception>
    /// <exception cref="SmtpException">The server did not take the message, or did not answer in time.</exception>
    public async Task SendAsync(string to, string text, string subject, CancellationToken ct)
    {
        using var message = new MailMessage(settings.From!, new MailAddress(to))
        {
            Subject = subject,
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
            throw new SmtpException(TimedOut);
        }
        catch (Exception problem) when (problem is AuthenticationException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // A certificate nobody trusts, a password file that cannot be read, a line that broke: no mail, and no more to say to a person.
            throw new SmtpException("The mail server could not be used.", problem);
        }
    }
}
