using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Web.Hosting;

/// <summary>Remembers that this browser opened a share link: half an hour after the last page, and never past the link's own end.</summary>
public sealed class ShareCookie(IDataProtectionProvider protection, CookieRules rules, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly SealedCookie _cookie = new(protection, rules, time, "share");

    /// <summary>The link opened and the one case it is for, or null. Slides the half hour on.</summary>
    public (ShareLinkId Link, CaseId Case)? Read(HttpContext context)
    {
        if (_cookie.Read(context) is not { } found
            || found.Value.Split('|') is not [var link, var caseId, var end]
            || !Guid.TryParseExact(link, "N", out var linkId)
            || !Guid.TryParseExact(caseId, "N", out var id)
            || !long.TryParse(end, System.Globalization.CultureInfo.InvariantCulture, out var endsAt))
        {
            return null;
        }

        // Several parts of a page ask; the answer carries the cookie once.
        if (!context.Response.HasStarted && context.Items.TryAdd(this, null))
        {
            Write(context, new(linkId), new(id), DateTimeOffset.FromUnixTimeSeconds(endsAt));
        }

        return (new(linkId), new(id));
    }

    /// <summary>Remembers an opened link.</summary>
    /// <param name="context">The request that opened it.</param>
    /// <param name="link">The link.</param>
    /// <param name="caseId">The case it is for.</param>
    /// <param name="linkEnds">When the link itself ends.</param>
    public void Write(HttpContext context, ShareLinkId link, CaseId caseId, DateTimeOffset linkEnds)
    {
        var left = linkEnds - time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            _cookie.Write(context, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{link.Value:N}|{caseId.Value:N}|{linkEnds.ToUnixTimeSeconds()}"), left < Life ? left : Life);
        }
    }

    public void Clear(HttpContext context) => _cookie.Clear(context);
}
