using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Web.Hosting;

/// <summary>Says which share link was opened in this browser. Whether the link still opens anything is asked at every read.</summary>
public sealed class ShareCookie(IDataProtectionProvider protection, CookieRules rules) : SealedCookie(protection, rules, "share")
{
    /// <summary>How long a browser may rest before the link must be opened again.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    public ShareLinkId? Read(HttpContext http) => ReadId(http) is { } id ? new ShareLinkId(id) : null;

    public void Write(HttpContext http, ShareLinkId link) => WriteId(http, link.Value, Life);

    public new void Forget(HttpContext http) => base.Forget(http);
}
