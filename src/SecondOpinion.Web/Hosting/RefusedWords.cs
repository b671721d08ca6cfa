using Microsoft.AspNetCore.Antiforgery;

namespace SecondOpinion.Web.Hosting;

/// <summary>What was typed into a form that came to nothing, such as one sent too late, so that the page that says so can give it back.</summary>
public static class RefusedWords
{
    /// <summary>
    /// The texts of several words in the form of this request, in its order; empty where there is none. Only a page of ours is
    /// answered: another site must not put words of its own on this one.
    /// </summary>
    public static async Task<IReadOnlyList<string>> OfAsync(HttpContext context)
    {
        var request = context.Request;
        if (!string.Equals(request.Headers["Sec-Fetch-Site"].ToString(), "same-origin", StringComparison.Ordinal))
        {
            return [];
        }

        // Of a form without the right mark the framework reads nothing out. It is only shown here, and the browser itself has
        // said that the page was ours.
        if (IsTooOld(context))
        {
            context.Features.Set<IAntiforgeryValidationFeature>(null);
        }

        if (!request.HasFormContentType)
        {
            return [];
        }

        try
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            return [.. form.Where(field => !field.Key.StartsWith('_') && !string.Equals(field.Key, OpenedFields.Name, StringComparison.Ordinal)).SelectMany(field => field.Value).OfType<string>().Select(text => text.Trim()).Where(HasWords).Distinct(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>True when the page of the form was open for so long that its mark, by which we know our own forms, is no more.</summary>
    public static bool IsTooOld(HttpContext context) => context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false };

    // Buttons, marks and ids are one word each; what a person would miss has more.
    private static bool HasWords(string text) => text.Any(char.IsWhiteSpace);
}
