namespace SecondOpinion.Web.Hosting;

/// <summary>How every cookie of ours is set. Only where all addresses are plain http on this machine are prefix and Secure left off.</summary>
public sealed class CookieRules(bool isPlainLocalhost)
{
    public bool IsPlainLocalhost { get; } = isPlainLocalhost;

    public string NameOf(string name) => IsPlainLocalhost ? name : $"__Host-{name}";

    public CookieOptions Options(TimeSpan? life) => new()
    {
        HttpOnly = true,
        Secure = !IsPlainLocalhost,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = life,
        IsEssential = true,
    };
}
