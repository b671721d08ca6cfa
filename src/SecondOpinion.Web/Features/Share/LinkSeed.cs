using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Share;

/// <summary>
/// A random value that the form of a new link is opened with, sealed. What opens the link follows from it and from all that
/// was chosen: a form that is sent twice makes one link, at once shows it twice, and no secret of it is stored anywhere.
/// </summary>
public sealed class LinkSeed(IDataProtectionProvider protection)
{
    /// <summary>The hidden field that holds it.</summary>
    public const string Field = "opened-with";

    private const string Plan = "plan";
    private const int Bytes = 32;

    private readonly IDataProtector seal = protection.CreateProtector("SecondOpinion.Share", "Seed");

    public string Fresh() => seal.Protect(Convert.ToHexString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The secrets of the link that this form asks for; new ones where the form was opened with nothing of ours.</summary>
    /// <param name="typed">What was posted, and nothing else.</param>
    /// <param name="plan">The plan that the link opens.</param>
    public ShareSecrets Secrets(FieldValues typed, CaseId plan)
    {
        try
        {
            return typed.One(Field) is { } held
                ? ShareSecrets.Of(PostedId.HashOf(typed.With(Field, seal.Unprotect(held)).With(Plan, plan.ToString())))
                : ShareSecrets.New();
        }
        catch (CryptographicException)
        {
            return ShareSecrets.New();
        }
    }
}
