using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SecondOpinion.Web.Tests.Hosting;

/// <summary>Fills and posts a form the way a browser without script does.</summary>
internal static class PostedForm
{
    public static async Task<IHtmlDocument> ReadAsync(this HttpClient visitor, string path) =>
        await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync(new Uri(path, UriKind.Relative)));

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient visitor, string path, string form, params (string Name, string Value)[] fields)
    {
        var page = await visitor.ReadAsync(path);
        var found = (IHtmlFormElement)page.QuerySelector(form)!;
        var posted = found.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(posted);
        return await visitor.PostAsync(new Uri(found.GetAttribute("action") ?? path, UriKind.Relative), content);
    }
}
