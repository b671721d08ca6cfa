using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Web.Hosting;

/// <summary>Remembers for a while that this browser showed the token of a link, until its code is typed. It opens nothing by itself.</summary>
public sealed class CodeCookie(IDataProtectionProvider protection, CookieRules rules, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly SealedCookie _cookie = new(protection, rules, time, "share-code");

    /// <summary>The link whose code is asked for, or null.</summary>
    public ShareLinkId? Read(HttpContext context) =>
        _cookie.Read(context) is { } found && Guid.TryParseExact(found.Value, "N", out var link) ? new(link) : null;

    public void Write(HttpContext context, ShareLinkId link) => _cookie.Write(context, link.Value.ToString("N"), Life);

    public void Clear(HttpContext context) => _cookie.Clear(context);
}
