using System.Net;
using System.Net.Mail;

namespace SecondOpinion.Web.Hosting;

/// <summary>The mail server that whoever runs the app has named: <c>Smtp:Host</c> and what belongs to it. Without one there is no mail.</summary>
public sealed class MailSettings(IConfiguration configuration)
{
    private const int SubmissionPort = 587;

    private readonly IConfigurationSection smtp = configuration.GetSection("Smtp");

    /// <summary>Whether mail can be sent; where not, no page speaks of it.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(smtp["Host"]) && From is not null;

    /// <summary>The address the app can be reached at from elsewhere, or null: only then does a message hold a link.</summary>
    public Uri? PublicAddress => Uri.TryCreate(configuration["PublicAddress"], UriKind.Absolute, out var address) ? address : null;

    public MailAddress? From => MailAddress.TryCreate(smtp["From"], out var from) ? from : null;

    /// <summary>A connection to the server: encrypted, unless <c>Smtp:Tls</c> is false for a server on the same machine.</summary>
    public SmtpClient Connect() => new(smtp["Host"], smtp.GetValue("Port", SubmissionPort))
    {
        EnableSsl = smtp.GetValue("Tls", defaultValue: true),
        Credentials = smtp["User"] is { Length: > 0 } user ? new NetworkCredential(user, Password) : null,
    };

    // A file can be given to this process alone, which an environment cannot.
    private string? Password => smtp["PasswordFile"] is { Length: > 0 } file ? File.ReadAllText(file).Trim() : smtp["Password"];
}
