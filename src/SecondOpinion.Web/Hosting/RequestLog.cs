using System.Diagnostics;

namespace SecondOpinion.Web.Hosting;

/// <summary>One line a page: the route as it is written in the code, never the address as it was asked for.</summary>
public sealed class RequestLog(ILogger<RequestLog> log)
{
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        var method = KnownMethod(context.Request.Method);
        try
        {
            await next(context);
        }
        finally
        {
            if (RequestKind.IsPage(context) && !RequestKind.IsTyping(context))
            {
                var route = (StatusPages.AskedEndpoint(context) as RouteEndpoint)?.RoutePattern.RawText ?? "no route";
                log.LogInformation(
                    "{Method} {Route} {StatusCode} in {Milliseconds} ms",
                    method,
                    route,
                    context.Response.StatusCode,
                    (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
    }

    private static string KnownMethod(string method) => HttpMethods.IsGet(method) || HttpMethods.IsPost(method) || HttpMethods.IsHead(method) ? method : "other";
}
