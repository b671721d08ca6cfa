namespace SecondOpinion.Web.Hosting;

/// <summary>
/// How the app's cookies are named and sent: host-bound and over TLS. Only when the app listens on this computer alone, in
/// plain http and behind no proxy, can a browser not keep such a cookie, and the prefix and Secure are left out.
/// </summary>
public sealed class CookieRules(IConfiguration configuration, Proxies proxies)
{
    public bool Secure { get; } = proxies.Any || !Addresses.AreLocalOnly(configuration);

    public string NameOf(string name) => Secure ? $"__Host-{name}" : name;

    public CookieOptions Options(TimeSpan life, SameSiteMode sameSite = SameSiteMode.Lax) => new()
    {
        Path = "/",
        HttpOnly = true,
        Secure = Secure,
        SameSite = sameSite,
        MaxAge = life,
        IsEssential = true,
    };
}
