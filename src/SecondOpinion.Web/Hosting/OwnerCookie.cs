using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Hosting;

/// <summary>Remembers a guest on their own device: made when a case is started, kept for a year after the last visit.</summary>
public sealed class OwnerCookie(IDataProtectionProvider protection, CookieRules rules, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);
    private static readonly TimeSpan RenewAfter = TimeSpan.FromDays(1);

    private readonly SealedCookie _cookie = new(protection, rules, time, "owner");

    /// <summary>Who this browser belongs to, or null. Slides the year on, at most once a day.</summary>
    public OwnerId? Read(HttpContext context)
    {
        if (_cookie.Read(context) is not { } sealedValue || !Guid.TryParseExact(sealedValue.Value, "N", out var id))
        {
            return null;
        }

        if (sealedValue.Until - time.GetUtcNow() < Life - RenewAfter && !context.Response.HasStarted)
        {
            Write(context, new OwnerId(id));
        }

        return new OwnerId(id);
    }

    /// <summary>Who this browser belongs to; a new owner when it was nobody's.</summary>
    public OwnerId ReadOrMake(HttpContext context)
    {
        if (Read(context) is { } known)
        {
            return known;
        }

        var made = OwnerId.New();
        Write(context, made);
        return made;
    }

    private void Write(HttpContext context, OwnerId owner) => _cookie.Write(context, owner.Value.ToString("N"), Life);
}
