using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>The whole app, asked as fast as tests ask, with the few things that sharing tests do again and again.</summary>
public sealed class ShareHost : IDisposable
{
    public const string Make = "form:has(input[value=make])";
    public const string Stop = "form:has(input[value=stop])";
    public const string Open = "form:has(input[value=open])";

    private readonly TestHost host = new() { Settings = [("Limits:RedeemPerMinute", "100000")] };

    public string Folder => host.Folder;

    public HttpClient Visitor() => host.Visitor();

    public void Dispose() => host.Dispose();

    /// <summary>A visitor who starts a case, and the address of its plan.</summary>
    public async Task<(HttpClient Owner, string Plan)> OwnerAsync()
    {
        var owner = Visitor();
        return (owner, await StartAsync(owner));
    }

    public static async Task<string> StartAsync(HttpClient owner)
    {
        using var answer = await owner.PostAsync("/start", "main form");
        return string.Join('/', answer.Headers.Location!.OriginalString.Split('/').SkipWhile(part => part is not "cases").Take(2).Prepend(""));
    }

    /// <summary>Makes a link and gives its address as the owner sees it.</summary>
    public static async Task<string> LinkAsync(HttpClient owner, string plan, params (string Name, string Value)[] fields)
    {
        using var answer = await owner.PostAsync($"{plan}/share", Make, [("days", "7"), .. fields]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return ((IHtmlInputElement)(await answer.PageAsync()).GetElementById("share-link")!).Value;
    }

    /// <summary>Makes a link to help and gives its address and its code as the owner sees them.</summary>
    public static async Task<(string Link, string Code)> HelpLinkAsync(HttpClient owner, string plan)
    {
        using var answer = await owner.PostAsync($"{plan}/share", Make, ("days", "7"), ("level", "help-with-tasks"));
        var page = await answer.PageAsync();
        return (((IHtmlInputElement)page.GetElementById("share-link")!).Value, ((IHtmlInputElement)page.GetElementById("link-code")!).Value);
    }

    /// <summary>Types the code on the page that asks for it.</summary>
    public static Task<HttpResponseMessage> TypeAsync(HttpClient visitor, string code) => visitor.PostAsync("/s/code", "form:has(input[value=code])", ("code", code));

    /// <summary>Pastes a link on the page that opens one.</summary>
    public static Task<HttpResponseMessage> OpenAsync(HttpClient visitor, string link) => visitor.PostAsync("/s", Open, ("link", link));

    /// <summary>Someone new who has opened the link.</summary>
    public async Task<HttpClient> HelperAsync(string link)
    {
        var helper = Visitor();
        using var answer = await OpenAsync(helper, link);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return helper;
    }

    public object? Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "cases.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
