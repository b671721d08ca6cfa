using Microsoft.AspNetCore.Diagnostics;

namespace SecondOpinion.Web.Hosting;

/// <summary>Whatever goes wrong ends on a page of ours, in plain words and with the same status.</summary>
public static class StatusPages
{
    public const string Path = "/status";

    private static readonly object AskedKey = new();

    public static void UseStatusPages(this WebApplication app)
    {
        app.UseExceptionHandler($"{Path}/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute($"{Path}/{{0}}", createScopeForStatusCodePages: true);
        app.Use(PassAsync);
    }

    /// <summary>Whether this is the rendering of a status page inside a request that failed.</summary>
    public static bool IsStatusPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>The endpoint that was asked for, also where the answer became a status page.</summary>
    public static Endpoint? AskedEndpoint(HttpContext context) => context.Items[AskedKey] as Endpoint;

    /// <summary>The address that stands in the bar, also where the answer became a status page.</summary>
    public static string AskedAddress(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } again ? Written(again.OriginalPathBase, again.OriginalPath) + again.OriginalQueryString
        : context.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? Written(context.Request.PathBase, failed.Path) + context.Request.QueryString
        : Written(context.Request.PathBase, context.Request.Path) + context.Request.QueryString;

    private static string Written(PathString root, PathString path) => root.Add(path).ToUriComponent();

    private static async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (IsStatusPage(context))
        {
            // The page is read, whatever the request that failed wanted to do.
            context.Request.Method = HttpMethods.Get;
            await next(context);
            return;
        }

        if (!RequestKind.IsPage(context) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Items[AskedKey] = context.GetEndpoint();
        }

        if (!context.Response.HasStarted && context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            // A refused form post names a content type and sends nothing, which would pass for an answer.
            context.Response.ContentType = null;
        }
    }
}
