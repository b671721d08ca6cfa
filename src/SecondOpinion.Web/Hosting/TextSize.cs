using Microsoft.AspNetCore.Mvc;

namespace SecondOpinion.Web.Hosting;

/// <summary>How large the person likes to read. A preference, kept in a cookie that says nothing else.</summary>
public static class TextSize
{
    public const string Regular = "regular";
    public const string Large = "large";
    public const string Larger = "larger";

    private const string CookieName = "text-size";

    public static IReadOnlyList<string> All { get; } = [Regular, Large, Larger];

    /// <summary>The size chosen, or null for the regular one.</summary>
    public static string? Of(HttpContext? context) =>
        context?.Request.Cookies[CookieName] is { } size && size is Large or Larger ? size : null;

    /// <summary>Adds <c>POST /text-size</c>, which goes back to the page it came from.</summary>
    public static void MapTextSize(this IEndpointRouteBuilder app) =>
        app.MapPost("/text-size", (HttpContext context, [FromForm] string? size, [FromForm] string? back) =>
        {
            if (size is not null && All.Contains(size, StringComparer.Ordinal))
            {
                context.Response.Cookies.Append(CookieName, size, new()
                {
                    MaxAge = TimeSpan.FromDays(365),
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                    IsEssential = true,
                });
            }

            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = ReturnPath.Within(back);
        }).DisableAntiforgery();
}
