using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Hosting;

/// <summary>Says which guest owns the cases started in this browser. It is made when a case is started, not before.</summary>
public sealed class OwnerCookie(IDataProtectionProvider protection, CookieRules rules) : SealedCookie(protection, rules, "owner")
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);

    public OwnerId? Read(HttpContext http) => ReadId(http) is { } id ? new OwnerId(id) : null;

    /// <summary>The owner of this browser, made now if there is none; the year starts again.</summary>
    public OwnerId Ensure(HttpContext http)
    {
        var owner = Read(http) ?? OwnerId.New();
        WriteId(http, owner.Value, Life);
        return owner;
    }
}
