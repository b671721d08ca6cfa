using Microsoft.AspNetCore.StaticAssets;

namespace SecondOpinion.Web.Hosting;

/// <summary>Tells requests apart as far as limits, headers and the log care.</summary>
public static class RequestKind
{
    public static bool IsCircuit(HttpContext context) => context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal);

    /// <summary>The first request of a circuit, whatever carries it then. Those that are open at once are counted at <see cref="CircuitDoor"/>.</summary>
    public static bool OpensCircuit(HttpContext context) => context.Request.Path.Equals("/_blazor/negotiate", StringComparison.Ordinal);

    /// <summary>A browser's own word that another site sent this. A page of ours says no origin in a post, as it says no referrer.</summary>
    public static bool IsFromElsewhere(HttpContext context) => context.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    /// <summary>A browser's own word that a page of ours sent this, or the person's own hand: an address typed in, a bookmark. An old browser says nothing.</summary>
    public static bool IsFromHere(HttpContext context) => context.Request.Headers["Sec-Fetch-Site"].ToString() is "same-origin" or "none";

    /// <summary>A calendar that was read by its private link: calendar programs may keep it and ask whether it changed.</summary>
    public static bool IsCalendar(HttpContext context) =>
        context.Response.StatusCode < StatusCodes.Status400BadRequest && context.Request.Path.StartsWithSegments("/calendar", StringComparison.Ordinal);

    /// <summary>True for what a page asks while somebody types.</summary>
    public static bool IsTyping(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AnswersTyping>() is not null;

    /// <summary>A script, style, font or picture that came with the program.</summary>
    public static bool IsFile(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    /// <summary>True for everything a person reads or posts: not a static file, not a circuit, not a health probe.</summary>
    public static bool IsPage(HttpContext context) =>
        !IsCircuit(context)
        && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        && !IsFile(context);
}
