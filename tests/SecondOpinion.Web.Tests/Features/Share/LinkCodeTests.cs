using System.Globalization;
using System.Net;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>The page that asks for the code of a link to help.</summary>
public sealed class LinkCodeTests(ShareHost host) : IClassFixture<ShareHost>
{
    [Fact]
    public async Task The_code_stands_beside_the_new_link_once_and_says_how_to_tell_it()
    {
        var (owner, plan) = await host.OwnerAsync();
        using var answer = await owner.PostAsync($"{plan}/share", ShareHost.Make, ("days", "7"), ("level", "help-with-tasks"));

        var page = await answer.PageAsync();
        Assert.Matches("^[0-9]{6}$", page.GetElementById("link-code")!.GetAttribute("value")!);
        Assert.Contains("Tell it by phone. Do not send it in the same message.", page.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await owner.ReadAsync($"{plan}/share")).GetElementById("link-code"));

        using var seeing = await owner.PostAsync($"{plan}/share", ShareHost.Make, ("days", "7"));
        Assert.Null((await seeing.PageAsync()).GetElementById("link-code"));
    }

    [Fact]
    public async Task A_link_to_help_leads_to_the_question_for_its_code_and_the_code_to_the_plan()
    {
        var (owner, plan) = await host.OwnerAsync();
        var (link, code) = await ShareHost.HelpLinkAsync(owner, plan);
        using var helper = host.Visitor();

        using var asked = await ShareHost.OpenAsync(helper, link);
        Assert.EndsWith("/s/code", asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Cookies(), cookie => cookie.StartsWith("__Host-share=", StringComparison.Ordinal));
        using var before = await helper.GetPathAsync(plan);
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);

        using var opened = await ShareHost.TypeAsync(helper, code);
        Assert.EndsWith(plan, opened.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var after = await helper.GetPathAsync(plan);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("Opened once", (await owner.ReadAsync($"{plan}/share")).QuerySelector(".share-links")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_is_said_in_plain_words_and_the_fifth_stops_the_link()
    {
        var (owner, plan) = await host.OwnerAsync();
        var (link, code) = await ShareHost.HelpLinkAsync(owner, plan);
        using var helper = host.Visitor();
        (await ShareHost.OpenAsync(helper, link)).Dispose();
        var wrong = ((int.Parse(code, CultureInfo.InvariantCulture) + 1) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);

        foreach (var (typed, says) in ((string, string)[])[
            ("12 34", "The code has 6 digits. Type all of them."),
            (wrong, "That is not the code. You can try 4 more times."),
            (wrong, "That is not the code. You can try 3 more times."),
            (wrong, "That is not the code. You can try 2 more times."),
            (wrong, "That is not the code. You can try one more time.")])
        {
            using var answer = await ShareHost.TypeAsync(helper, typed);
            var page = await answer.PageAsync();
            Assert.Equal(says, page.QuerySelector(".error-summary a")!.TextContent);
            Assert.Equal("", page.GetElementById("code")!.GetAttribute("value") ?? "");
        }

        using var last = await ShareHost.TypeAsync(helper, wrong);
        Assert.Contains("This link is stopped", (await last.PageAsync()).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var again = await ShareHost.OpenAsync(host.Visitor(), link);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Contains("The link was stopped after too many wrong codes", (await owner.ReadAsync($"{plan}/activity")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_showed_no_link_is_asked_for_the_link_first()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.GetPathAsync("/s/code");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/s", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_the_owner_stopped_meanwhile_takes_no_code()
    {
        var (owner, plan) = await host.OwnerAsync();
        var (link, code) = await ShareHost.HelpLinkAsync(owner, plan);
        using var helper = host.Visitor();
        (await ShareHost.OpenAsync(helper, link)).Dispose();
        host.Sql($"UPDATE share_links SET revoked_at = 1 WHERE case_id = '{plan.Split('/')[^1].ToUpperInvariant()}'");

        using var answer = await ShareHost.TypeAsync(helper, code);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Ask them for a new one.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_code_holds_neither_the_token_nor_the_link()
    {
        var (owner, plan) = await host.OwnerAsync();
        var (link, _) = await ShareHost.HelpLinkAsync(owner, plan);
        using var helper = host.Visitor();
        (await ShareHost.OpenAsync(helper, link)).Dispose();

        using var page = await helper.GetPathAsync("/s/code");

        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..], await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
