using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SecondOpinion.Web.Hosting;

/// <summary>One cookie whose value only this app can read or make, and which ends on the server's clock too.</summary>
public sealed class SealedCookie(IDataProtectionProvider protection, CookieRules rules, TimeProvider time, string name)
{
    private readonly IDataProtector _seal = protection.CreateProtector("SecondOpinion.Cookie", name);

    /// <summary>What was written, or null when there is no cookie, it was tampered with, or its time is over.</summary>
    public SealedValue? Read(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(rules.NameOf(name), out var text) || string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            var (seconds, value) = _seal.Unprotect(text).Split('|', 2) is [var first, var rest] ? (first, rest) : ("0", "");
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture));
            return until > time.GetUtcNow() ? new SealedValue(value, until) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Writes the value for a time; writing again slides it on.</summary>
    public void Write(HttpContext context, string value, TimeSpan life)
    {
        var until = time.GetUtcNow().Add(life).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        context.Response.Cookies.Append(rules.NameOf(name), _seal.Protect($"{until}|{value}"), rules.Options(life));
    }

    public void Clear(HttpContext context) =>
        context.Response.Cookies.Delete(rules.NameOf(name), rules.Options(TimeSpan.Zero));
}
