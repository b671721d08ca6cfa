using Microsoft.AspNetCore.DataProtection;

namespace SecondOpinion.Web.Hosting;

/// <summary>One id in a cookie, sealed so that it can be neither read nor made up.</summary>
public abstract class SealedCookie(IDataProtectionProvider protection, CookieRules rules, string name)
{
    private readonly IDataProtector protector = protection.CreateProtector($"SecondOpinion.Cookie.{name}");

    private string FullName => rules.NameOf(name);

    protected Guid? ReadId(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(FullName, out var value))
        {
            return null;
        }

        try
        {
            return Guid.TryParse(protector.Unprotect(value), out var id) ? id : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Made up, cut, or sealed with keys that are gone: the same as no cookie.
            return null;
        }
    }

    protected void WriteId(HttpContext http, Guid id, TimeSpan life) =>
        http.Response.Cookies.Append(FullName, protector.Protect(id.ToString("D")), rules.Options(life));

    protected void Forget(HttpContext http) => http.Response.Cookies.Delete(FullName, rules.Options(life: null));
}
