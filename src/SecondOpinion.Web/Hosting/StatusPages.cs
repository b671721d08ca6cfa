using Microsoft.AspNetCore.Diagnostics;

namespace SecondOpinion.Web.Hosting;

/// <summary>Whatever goes wrong ends on a page of ours, in plain words and with the same status.</summary>
public static class StatusPages
{
    public const string Path = "/status";

    public static void UseStatusPages(this WebApplication app)
    {
        app.UseExceptionHandler($"{Path}/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute($"{Path}/{{0}}", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            if (IsStatusPage(context))
            {
                // The page is read, whatever the request that failed wanted to do.
                context.Request.Method = HttpMethods.Get;
            }
            else if (!RequestKind.IsPage(context) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return next(context);
        });
    }

    /// <summary>Whether this is the rendering of a status page inside a request that failed.</summary>
    public static bool IsStatusPage(HttpContext context) => FailedEndpoint(context, out _);

    /// <summary>The endpoint that was asked for, where the request goes on as a status page.</summary>
    public static bool FailedEndpoint(HttpContext context, out Endpoint? endpoint)
    {
        var answered = context.Features.Get<IStatusCodeReExecuteFeature>();
        var threw = context.Features.Get<IExceptionHandlerFeature>();
        endpoint = answered?.Endpoint ?? threw?.Endpoint;
        return answered is not null || threw is not null;
    }
}
