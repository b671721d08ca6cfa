using Microsoft.AspNetCore.Mvc;

namespace SecondOpinion.Web.Hosting;

/// <summary>Where the language switch posts to: it remembers the choice and leads back to the page it stood on.</summary>
public static class LanguageChoice
{
    public const string Path = "/language";

    /// <summary>
    /// Adds <c>POST /language</c>. Like the text size it asks for no antiforgery token, which would refuse someone who left
    /// a page open that they cannot read. Another site's form is refused by what browsers say of it.
    /// </summary>
    public static void MapLanguageChoice(this IEndpointRouteBuilder app) =>
        app.MapPost(Path, (HttpContext context, CurrentLanguage current, [FromForm] string? language, [FromForm] string? back) =>
        {
            if (RequestKind.IsFromElsewhere(context))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            if (CurrentLanguage.Find(language) is { } chosen)
            {
                current.Choose(context, chosen);
            }

            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = ReturnPath.Within(back);
        }).DisableAntiforgery();
}
