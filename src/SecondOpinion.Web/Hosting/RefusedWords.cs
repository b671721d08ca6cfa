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
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            || !request.HasFormContentType
            || !string.Equals(request.Headers["Sec-Fetch-Site"].ToString(), "same-origin", StringComparison.Ordinal))
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

    // Buttons, marks and ids are one word each; what a person would miss has more.
    private static bool HasWords(string text) => text.Any(char.IsWhiteSpace);
}
