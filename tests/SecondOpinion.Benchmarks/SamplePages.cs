using System.Net;
using System.Text.RegularExpressions;

namespace SecondOpinion.Benchmarks;

/// <summary>The pages to measure, and the cookie that opens them: a case walked through the wizard as a browser would.</summary>
/// <param name="Cookie">Name and value of the owner's cookie.</param>
/// <param name="All">Name, address and whether the page must do without Blazor's script.</param>
public sealed partial record SamplePages(string Cookie, IReadOnlyList<(string Name, Uri Address, bool IsPlain)> All)
{
    private static readonly (string Step, (string Name, string Value)[] Fields)[] Answers =
    [
        ("who", [("person", "me"), ("first-name", "Rosa")]),
        ("told", [("kind", "blood-cancer")]),
        ("name", [("own-words", "multiple myeloma")]),
        ("so-far", [("so-far", "biopsy"), ("so-far", "plan")]),
        ("urgency", [("start-now", "unknown")]),
        ("reason-groups", [("groups", "g-diagnosis"), ("groups", "g-life")]),
        ("reasons", [("reasons", "r-cancer"), ("reasons", "r-care-near-home"), ("reasons", "r-fit-my-life")]),
        ("matters", [("matters-1", "Keep my job three days a week"), ("topics", "work")]),
        ("visit-type", [("visit", "in-person")]),
    ];

    private static readonly string[] Tracked = ["questions", "records", "insurance", "requests", "timeline", "activity", "start-day", "share"];

    public static async Task<SamplePages> MakeAsync(Uri address)
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address };
        var (who, _) = await PostAsync(client, "/start", []);
        var plan = who[..who.IndexOf("/wizard", StringComparison.Ordinal)];
        foreach (var (step, fields) in Answers)
        {
            await PostAsync(client, $"{plan}/wizard/{step}", fields);
        }

        return new(
            cookies.GetCookieHeader(address),
            [
                ("landing", address, false),
                ("wizard", new Uri(address, $"{plan}/wizard/told"), false),
                ("plan", new Uri(address, plan), false),
                .. Tracked.Select(name => (name, new Uri(address, $"{plan}/{name}"), false)),
                ("print", new Uri(address, $"{plan}/print/visit"), true),
            ]);
    }

    private static async Task<(string Path, string Page)> PostAsync(HttpClient client, string path, (string Name, string Value)[] fields)
    {
        var page = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        var form = page[page.IndexOf("<form method=\"post\"", page.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal)..];
        var hidden = Hidden().Matches(form[..form.IndexOf("</form>", StringComparison.Ordinal)])
            .Select(m => (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)));
        using var content = new FormUrlEncodedContent(hidden.Concat(fields).Append(("go", "continue")).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>_[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
