using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>Reads an answer as the page it is.</summary>
internal static class Answers
{
    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    public static Task<HttpResponseMessage> GetPathAsync(this HttpClient visitor, string path) => visitor.GetAsync(new Uri(path, UriKind.Relative));

    public static IEnumerable<string> Cookies(this HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];
}
