using System.Net;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Share;

public sealed class ViewerTests(ShareHost host) : IClassFixture<ShareHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("/records")]
    [InlineData("/questions")]
    [InlineData("/print/visit")]
    [InlineData("/print/records")]
    public async Task A_helper_reads_and_prints(string page)
    {
        var (owner, plan) = await host.OwnerAsync();
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(owner, plan));

        using var answer = await helper.GetPathAsync(plan + page);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var forms = (await answer.PageAsync()).QuerySelectorAll("main form[method=post] button[type=submit]");
        Assert.Empty(forms);
    }

    [Fact]
    public async Task Every_page_of_a_shared_plan_says_whose_it_is()
    {
        var (owner, plan) = await host.OwnerAsync();
        (await owner.PostAsync($"{plan}/wizard/who", "form:has(input[type=radio])", ("who", "me"), ("first-name", "Rosa"), ("go", "continue"))).Dispose();
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(owner, plan));

        foreach (var page in (string[])["", "/records", "/questions"])
        {
            var note = (await helper.ReadAsync(plan + page)).QuerySelector(".viewer-note");
            Assert.NotNull(note);
            Assert.Contains("You can read and print it.", note.TextContent, StringComparison.Ordinal);
            Assert.Null((await owner.ReadAsync(plan + page)).QuerySelector(".viewer-note"));
        }
    }

    [Fact]
    public async Task Whoever_was_sent_a_plan_finds_back_to_it_while_the_link_is_good()
    {
        var (owner, plan) = await host.OwnerAsync();
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(owner, plan));
        var back = $"main a[href='{plan}']";
        Assert.Contains("A plan that someone shares with you", (await helper.ReadAsync("/cases")).QuerySelector(back)!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Open the plan that was shared with you", (await LostAsync()).QuerySelector(back)!.TextContent, StringComparison.Ordinal);

        // Another plan's lost page leads to no plan: whoever helps two people must not land at the wrong one.
        using var elsewhere = await helper.GetPathAsync($"/cases/{Guid.NewGuid()}");
        Assert.Null((await elsewhere.PageAsync()).QuerySelector(back));

        host.Sql($"UPDATE share_links SET revoked_at = 1 WHERE case_id = '{plan.Split('/')[^1].ToUpperInvariant()}'");
        Assert.Null((await helper.ReadAsync("/cases")).QuerySelector(back));
        var ended = await LostAsync();
        Assert.Null(ended.QuerySelector(back));
        Assert.Equal("This plan is no longer shared with you", ended.QuerySelector("h1")!.TextContent);
        Assert.Contains("Ask the person who sent it for a new link.", ended.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(ended.QuerySelector("main a[href='/cases']"));
        Assert.NotNull(ended.QuerySelector("main a.usa-button[href='/s']"));

        async Task<AngleSharp.Html.Dom.IHtmlDocument> LostAsync()
        {
            using var answer = await helper.GetPathAsync($"{plan}/share");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            return await answer.PageAsync();
        }
    }

    [Fact]
    public async Task Someone_may_help_two_people_at_once()
    {
        var (first, firstPlan) = await host.OwnerAsync();
        var (second, secondPlan) = await host.OwnerAsync();
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(first, firstPlan));
        using var opened = await ShareHost.OpenAsync(helper, await ShareHost.LinkAsync(second, secondPlan));

        foreach (var plan in (string[])[firstPlan, secondPlan])
        {
            using var answer = await helper.GetPathAsync(plan);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal([secondPlan, firstPlan], (await helper.ReadAsync("/cases")).QuerySelectorAll("main .task").Select(row => row.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/visit", "visit", "place", "Xylophone clinic")]
    [InlineData("/records", "records", "mark", "rec-slides:Asked")]
    [InlineData("/share", "make", "days", "7")]
    [InlineData("/delete", "delete", "confirm", "yes")]
    [InlineData("/wizard/who", "step", "who", "me")]
    [InlineData("/wizard/who/draft", "step", "who", "me")]
    [InlineData("/questions", "questions", "own", "Xylophone question")]
    [InlineData("/later", "later", "go", "yes")]
    public async Task A_helper_posts_no_change(string page, string handler, string field, string value)
    {
        var (owner, plan) = await host.OwnerAsync();
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(owner, plan));
        var history = History(plan);
        var token = (await helper.ReadAsync("/s")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
            [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("_handler", handler), KeyValuePair.Create(field, value)]);

        using var answer = await helper.PostAsync(new Uri(plan + page, UriKind.Relative), content);

        Assert.False(answer.IsSuccessStatusCode && answer.StatusCode is HttpStatusCode.NoContent);
        Assert.Equal(history, History(plan));
        using var still = await owner.GetPathAsync(plan);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task A_link_opens_no_other_plan_of_the_same_owner()
    {
        var (owner, plan) = await host.OwnerAsync();
        var other = await ShareHost.StartAsync(owner);
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(owner, plan));

        foreach (var page in (string[])["", "/records", "/questions", "/print/visit", "/share", "/visit", "/wizard/who"])
        {
            using var answer = await helper.GetPathAsync(other + page);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Stopping_a_link_closes_the_plan_at_the_next_click_and_says_so_to_whoever_held_it_alone()
    {
        var (owner, plan) = await host.OwnerAsync();
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(owner, plan));
        using var stranger = host.Visitor();
        using var before = await helper.GetPathAsync(plan);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        var row = (await owner.ReadAsync($"{plan}/share")).QuerySelector(".share-links button[name=stop]")!;
        (await owner.PostAsync($"{plan}/share", ShareHost.Stop, ("stop", row.GetAttribute("value")!))).Dispose();

        using var after = await helper.GetPathAsync(plan);
        using var strangers = await stranger.GetPathAsync(plan);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, strangers.StatusCode);
        Assert.Equal("This plan is no longer shared with you", (await after.PageAsync()).QuerySelector("h1")!.TextContent);
        Assert.Equal("We could not find that page", (await strangers.PageAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task An_owner_who_opens_their_own_link_stays_the_owner()
    {
        var (owner, plan) = await host.OwnerAsync();
        (await ShareHost.OpenAsync(owner, await ShareHost.LinkAsync(owner, plan))).Dispose();

        using var answer = await owner.GetPathAsync($"{plan}/share");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private object? History(string plan) =>
        host.Sql($"SELECT count(*) || ' ' || max(version) FROM case_events WHERE case_id = '{plan.Split('/')[^1].ToUpperInvariant()}'");
}
