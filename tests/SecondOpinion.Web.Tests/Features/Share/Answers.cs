using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>Reads an answer as the page it is.</summary>
internal static partial class Answers
{
    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>The whole answer, but for what the framework seals afresh into every one.</summary>
    public static async Task<string> BodyAsync(this HttpResponseMessage answer) => Sealed().Replace(await answer.Content.ReadAsStringAsync(), "sealed");

    public static Task<HttpResponseMessage> GetPathAsync(this HttpClient visitor, string path) => visitor.GetAsync(new Uri(path, UriKind.Relative));

    public static IEnumerable<string> Cookies(this HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    [GeneratedRegex("CfDJ8[A-Za-z0-9+/=_-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sealed();
}
