using System.Collections.Concurrent;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// Lets only our own pages open a circuit, and only so many at once. The framework takes a connection from any origin, or
/// with none at all.
/// </summary>
public sealed class CircuitDoor(CookieRules rules)
{
    public const int MostOfOneBrowser = 10;
    public const int MostOfOneAddress = 50;

    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);

    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!RequestKind.IsCircuit(context))
        {
            await next(context);
        }
        else if (!ComesFromUs(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (!context.WebSockets.IsWebSocketRequest)
        {
            await next(context);
        }
        else
        {
            await CountedAsync(context, next);
        }
    }

    /// <summary>A browser's own word: the exact origin, or, on a plain fetch that carries none, that the page was of this site.</summary>
    private static bool ComesFromUs(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0)
        {
            return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        }

        // The list of start-up scripts is the same for everyone, and browsers ask for it without saying who they are.
        return request.Path.Equals("/_blazor/initializers", StringComparison.Ordinal)
            || (HttpMethods.IsGet(request.Method) && !request.HttpContext.WebSockets.IsWebSocketRequest
                && string.Equals(request.Headers["Sec-Fetch-Site"].ToString(), "same-origin", StringComparison.Ordinal));
    }

    private async Task CountedAsync(HttpContext context, RequestDelegate next)
    {
        var address = $"a{ClientAddress.Of(context)}";
        var browser = context.Request.Cookies[rules.NameOf("owner")] is { Length: > 0 } cookie ? $"b{cookie}" : null;
        try
        {
            // Counted first and given back in the end, so that parallel openings cannot slip by.
            if (Add(address, 1) > MostOfOneAddress | (browser is not null && Add(browser, 1) > MostOfOneBrowser))
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                return;
            }

            await next(context);
        }
        finally
        {
            Add(address, -1);
            if (browser is not null)
            {
                Add(browser, -1);
            }
        }
    }

    private int Add(string key, int by)
    {
        var now = _open.AddOrUpdate(key, by, (_, count) => count + by);
        if (now == 0)
        {
            _open.TryRemove(KeyValuePair.Create(key, 0));
        }

        return now;
    }
}
