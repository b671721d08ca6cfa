using System.Buffers;
using System.Security.Cryptography;

namespace SecondOpinion.Web.Hosting;

/// <summary>What a browser may do with our pages: run our own script, show our own styles, and nothing from elsewhere.</summary>
public static class SecurityHeaders
{
    private const string NothingBuiltIn =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), "
        + "usb=(), xr-spatial-tracking=()";

    private static readonly object NonceKey = new();
    private static readonly SearchValues<char> HostCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]");

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // On starting, because an error page empties the headers set before it.
        context.Response.OnStarting(static state =>
        {
            Set((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    /// <summary>This request's nonce, for a script element of ours that has to be inline.</summary>
    public static string Nonce(HttpContext context)
    {
        if (context.Items[NonceKey] is not string nonce)
        {
            context.Items[NonceKey] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        }

        return nonce;
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{Nonce(context)}'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + $"connect-src 'self'{Socket(context.Request)}; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; object-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!RequestKind.IsFile(context))
        {
            // Only a page heeds these. Beside each script and style they would be one more load on a slow line.
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = NothingBuiltIn;
        }

        var path = context.Request.Path;
        if (!path.Equals("/", StringComparison.Ordinal) && !path.StartsWithSegments("/guide", StringComparison.Ordinal))
        {
            headers["X-Robots-Tag"] = "noindex";
        }

        if (RequestKind.IsPage(context) && !RequestKind.IsCalendar(context))
        {
            headers.CacheControl = "no-store";
        }
    }

    // The host comes from the request, so nothing but a host's own characters may reach the header.
    private static string Socket(HttpRequest request) =>
        request.Host.Value is { Length: > 0 } host && !host.AsSpan().ContainsAnyExcept(HostCharacters)
            ? $" {(request.IsHttps ? "wss" : "ws")}://{host}"
            : "";
}
