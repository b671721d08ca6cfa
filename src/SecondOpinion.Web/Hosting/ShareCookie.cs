using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// Remembers which share links this browser opened, one for each plan: half an hour after the last page, and never past a
/// link's own end. Someone may help two people at once.
/// </summary>
public sealed class ShareCookie(IDataProtectionProvider protection, CookieRules rules, TimeProvider time)
{
    private const int MostPlans = 4;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly SealedCookie _cookie = new(protection, rules, time, "share");

    /// <summary>The link that was opened to this case, or null. Slides the half hour on.</summary>
    public ShareLinkId? Of(HttpContext context, CaseId id) => Read(context).Where(held => held.Case == id).Select(held => (ShareLinkId?)held.Link).FirstOrDefault();

    /// <summary>Every plan that a link was opened to, the last one first. Slides the half hour on.</summary>
    public IReadOnlyList<CaseId> Cases(HttpContext context) => [.. Read(context).Select(held => held.Case)];

    /// <summary>Remembers an opened link, in place of an earlier one to the same case.</summary>
    /// <param name="context">The request that opened it.</param>
    /// <param name="link">The link.</param>
    /// <param name="caseId">The case it is for.</param>
    /// <param name="linkEnds">When the link itself ends.</param>
    public void Write(HttpContext context, ShareLinkId link, CaseId caseId, DateTimeOffset linkEnds) =>
        Write(context, [new(link, caseId, linkEnds), .. Live(context).Where(held => held.Case != caseId)]);

    private List<Held> Read(HttpContext context)
    {
        var held = Live(context);

        // Several parts of a page ask; the answer carries the cookie once.
        if (held.Count > 0 && !context.Response.HasStarted && context.Items.TryAdd(this, null))
        {
            Write(context, held);
        }

        return held;
    }

    private List<Held> Live(HttpContext context)
    {
        var now = time.GetUtcNow();
        return _cookie.Read(context) is { } found ? [.. found.Value.Split(';').Select(Held.Read).OfType<Held>().Where(held => held.Ends > now)] : [];
    }

    private void Write(HttpContext context, List<Held> all)
    {
        List<Held> kept = [.. all.Take(MostPlans)];
        var left = kept.Max(held => held.Ends) - time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            _cookie.Write(context, string.Join(';', kept.Select(held => held.Written)), left < Life ? left : Life);
        }
    }

    private sealed record Held(ShareLinkId Link, CaseId Case, DateTimeOffset Ends)
    {
        public string Written => string.Create(CultureInfo.InvariantCulture, $"{Link.Value:N}|{Case.Value:N}|{Ends.ToUnixTimeSeconds()}");

        public static Held? Read(string written) => written.Split('|') is [var link, var caseId, var end]
            && Guid.TryParseExact(link, "N", out var linkId)
            && Guid.TryParseExact(caseId, "N", out var id)
            && long.TryParse(end, CultureInfo.InvariantCulture, out var endsAt)
            ? new(new(linkId), new(id), DateTimeOffset.FromUnixTimeSeconds(endsAt))
            : null;
    }
}
