using System.Net;
using AngleSharp.Html.Dom;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Share;

public sealed class SharePageTests(ShareHost host) : IClassFixture<ShareHost>
{
    [Fact]
    public async Task A_new_link_stands_in_one_answer_and_nowhere_else()
    {
        var (owner, plan) = await host.OwnerAsync();

        using var answer = await owner.PostAsync($"{plan}/share", ShareHost.Make, ("days", "14"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var link = (await answer.PageAsync()).GetElementById("share-link")!.GetAttribute("value")!;
        Assert.Matches("^https://second-opinion.test/s#[A-Za-z0-9_-]{43}$", link);
        var token = link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];
        Assert.DoesNotContain(answer.Cookies(), cookie => cookie.Contains(token, StringComparison.Ordinal));
        Assert.DoesNotContain(token, await owner.GetStringAsync(new Uri($"{plan}/share", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain(token, System.Text.Encoding.Latin1.GetString(await StoredAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_to_scan_is_a_picture_with_a_name_and_no_style()
    {
        var (owner, plan) = await host.OwnerAsync();
        using var answer = await owner.PostAsync($"{plan}/share", ShareHost.Make, ("days", "1"));

        var code = (await answer.PageAsync()).QuerySelector("svg.share-code")!;

        Assert.Equal("img", code.GetAttribute("role"));
        Assert.NotEmpty(code.GetAttribute("aria-label")!);
        Assert.Empty(code.QuerySelectorAll("[style]"));
        Assert.StartsWith("M4 4h1v1h-1z", code.QuerySelector("path")!.GetAttribute("d"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_see_only_nothing_extra_and_a_week_are_chosen_until_the_owner_says_otherwise()
    {
        var (owner, plan) = await host.OwnerAsync();

        var page = await owner.ReadAsync($"{plan}/share");

        Assert.Empty(page.QuerySelectorAll("input[type=checkbox][checked]"));
        Assert.Equal(["see-only", "7"], page.QuerySelectorAll("input[type=radio][checked]").Select(radio => radio.GetAttribute("value")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("32")]
    [InlineData("-1")]
    [InlineData("seven")]
    public async Task A_length_that_is_not_offered_is_asked_again_in_plain_words(string days)
    {
        var (owner, plan) = await host.OwnerAsync();

        using var answer = await owner.PostAsync($"{plan}/share", ShareHost.Make, ("days", days), ("extras", "what-matters"));
        var page = await answer.PageAsync();

        Assert.Equal("Choose how long the link should work.", page.QuerySelector(".error-summary a")!.TextContent);
        Assert.True(page.QuerySelector("input[value=what-matters]")!.HasAttribute("checked"));
        Assert.Null(page.GetElementById("share-link"));
        Assert.Empty(page.QuerySelectorAll(".share-links li"));
    }

    [Theory]
    [InlineData("14")]
    [InlineData("31")]
    public async Task A_link_to_help_for_longer_than_a_week_is_asked_again_in_plain_words(string days)
    {
        var (owner, plan) = await host.OwnerAsync();

        using var answer = await owner.PostAsync($"{plan}/share", ShareHost.Make, ("days", days), ("level", "help-with-tasks"));
        var page = await answer.PageAsync();

        Assert.Equal("A link to help with tasks works for 7 days at most. Choose a shorter time.", page.QuerySelector(".error-summary a")!.TextContent);
        Assert.True(page.QuerySelector("input[value=help-with-tasks]")!.HasAttribute("checked"));
        Assert.Null(page.GetElementById("share-link"));
        Assert.Empty(page.QuerySelectorAll(".share-links li"));
    }

    [Fact]
    public async Task The_owner_sees_every_opening_and_stops_the_link_with_one_post()
    {
        var (owner, plan) = await host.OwnerAsync();
        var link = await ShareHost.LinkAsync(owner, plan, ("extras", "hard-questions"));
        (await host.HelperAsync(link)).Dispose();
        (await host.HelperAsync(link)).Dispose();

        var page = await owner.ReadAsync($"{plan}/share");
        var row = Assert.Single(page.QuerySelectorAll(".share-links > form > ul > li"));
        Assert.Contains("Opened 2 times", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Also shows hard questions", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, row.QuerySelectorAll("details li").Length);

        using var stopped = await owner.PostAsync($"{plan}/share", ShareHost.Stop, ("stop", row.QuerySelector("button")!.GetAttribute("value")!));
        Assert.Empty((await stopped.PageAsync()).QuerySelectorAll(".share-links li"));
        using var again = await ShareHost.OpenAsync(host.Visitor(), link);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData("see-only")]
    [InlineData("help-with-tasks")]
    public async Task A_form_that_is_sent_twice_makes_one_link_and_shows_it_both_times(string level)
    {
        var (owner, plan) = await host.OwnerAsync();
        var opened = await OpenedAsync(owner, plan);

        var both = await Task.WhenAll(PressAsync(owner, plan, opened, level, "7"), PressAsync(owner, plan, opened, level, "7"));

        Assert.Equal(both[0], both[1]);
        Assert.Equal(1, await LinksAsync(owner, plan));
        var visitor = host.Visitor();
        using var there = await ShareHost.OpenAsync(visitor, both[1].Link);
        Assert.Equal(HttpStatusCode.Redirect, there.StatusCode);
        if (both[1].Code is { } code)
        {
            using var typed = await ShareHost.TypeAsync(visitor, code);
            Assert.Equal(HttpStatusCode.Redirect, typed.StatusCode);
        }

        var other = await PressAsync(owner, plan, opened, level, "1");
        Assert.NotEqual(both[0].Link, other.Link);
        Assert.Equal(2, await LinksAsync(owner, plan));
    }

    [Fact]
    public async Task A_form_whose_link_was_stopped_makes_another()
    {
        var (owner, plan) = await host.OwnerAsync();
        var opened = await OpenedAsync(owner, plan);
        var stopped = await PressAsync(owner, plan, opened, "see-only", "7");
        var stop = (await owner.ReadAsync($"{plan}/share")).QuerySelector("button[name=stop]")!.GetAttribute("value")!;
        (await owner.PostAsync($"{plan}/share", ShareHost.Stop, ("stop", stop))).Dispose();

        var again = await PressAsync(owner, plan, opened, "see-only", "7");

        Assert.NotEqual(stopped.Link, again.Link);
        (await host.HelperAsync(again.Link)).Dispose();
    }

    [Fact]
    public async Task A_form_of_one_plan_makes_a_link_of_its_own_for_another_plan()
    {
        var (owner, plan) = await host.OwnerAsync();
        var second = await ShareHost.StartAsync(owner);
        var opened = await OpenedAsync(owner, plan);
        Assert.NotEqual((await PressAsync(owner, plan, opened, "see-only", "7")).Link, (await PressAsync(owner, second, opened, "see-only", "7")).Link);
    }

    [Fact]
    public async Task The_page_is_there_for_the_owner_alone()
    {
        var (owner, plan) = await host.OwnerAsync();
        using var helper = await host.HelperAsync(await ShareHost.LinkAsync(owner, plan));
        using var stranger = host.Visitor();

        foreach (var visitor in (HttpClient[])[helper, stranger])
        {
            using var answer = await visitor.GetPathAsync($"{plan}/share");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static async Task<List<KeyValuePair<string, string>>> OpenedAsync(HttpClient owner, string plan) =>
    [
        .. (await owner.ReadAsync($"{plan}/share")).QuerySelector(ShareHost.Make)!.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .Select(input => KeyValuePair.Create(input.Name!, input.Value)),
    ];

    private static async Task<(string Link, string? Code)> PressAsync(HttpClient owner, string plan, List<KeyValuePair<string, string>> opened, string level, string days)
    {
        using var content = new FormUrlEncodedContent([.. opened, new("level", level), new("days", days)]);
        using var answer = await owner.PostAsync(new Uri($"{plan}/share", UriKind.Relative), content);
        var page = await answer.PageAsync();
        return (((IHtmlInputElement)page.GetElementById("share-link")!).Value, ((IHtmlInputElement?)page.GetElementById("link-code"))?.Value);
    }

    private static async Task<int> LinksAsync(HttpClient owner, string plan) => (await owner.ReadAsync($"{plan}/share")).QuerySelectorAll("button[name=stop]").Length;

    private async Task<byte[]> StoredAsync()
    {
        var bytes = new List<byte>();
        foreach (var file in System.IO.Directory.EnumerateFiles(host.Folder, "*.db*"))
        {
            bytes.AddRange(await File.ReadAllBytesAsync(file));
        }

        return [.. bytes];
    }
}
