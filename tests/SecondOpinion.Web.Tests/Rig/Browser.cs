using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Web.Tests.Rig;

/// <summary>A browser without script: it loads pages, keeps cookies and posts forms.</summary>
public sealed partial class Browser
{
    private readonly HttpClient client;

    internal string? Cookie { get; }

    public Browser(HttpClient client, string? cookie, Actor.Owner? owner)
    {
        this.client = client;
        Owner = owner!;
        Cookie = cookie;
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }
    }

    /// <summary>Whose browser it is; not set for a stranger.</summary>
    public Actor.Owner Owner { get; }

    public async Task<HttpResponseMessage> GetAsync(string path) => await client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>A page, asked for with more headers.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }

    /// <summary>The words and markup of a page.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The same, in a language the person has chosen.</summary>
    public async Task<string> ReadAsync(string path, Language language)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        ask.Headers.Add("Cookie", $"{Cookie}; language={language.Code()}");
        using var answer = await client.SendAsync(ask);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Posts fields as the form of a page would, with that page's antiforgery token.</summary>
    public async Task<HttpResponseMessage> PostAsync(string tokenFrom, string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await (await GetAsync(tokenFrom)).Content.ReadAsStringAsync()).Groups["value"].Value;
        return await PostAsync(path, [("__RequestVerificationToken", WebUtility.HtmlDecode(token)), .. fields]);
    }

    /// <summary>Posts fields as they stand.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <summary>Where an answer sends the browser on to, without the part that only a browser reads.</summary>
    public static string Next(HttpResponseMessage answer) => new Uri(new Uri("https://localhost"), answer.Headers.Location!).PathAndQuery;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
