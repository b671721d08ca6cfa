using System.Net;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Start;

public sealed class StartTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_way_in_leads_past_the_danger_signs()
    {
        using var visitor = host.Visitor();
        var landing = await visitor.ReadAsync("/");
        Assert.Equal("/start", landing.QuerySelector("main .usa-button")!.GetAttribute("href"));

        var safety = await visitor.ReadAsync("/start");
        Assert.Equal(3, safety.QuerySelectorAll(".care-card").Length);
        Assert.StartsWith("Call 911 now", safety.QuerySelector(".care-card--emergency h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(8, safety.QuerySelectorAll(".care-card--emergency li").Length);
        Assert.Equal("None of these, go on", safety.QuerySelector("main button")!.TextContent.Trim());
    }

    [Fact]
    public async Task Going_on_makes_a_case_that_this_browser_finds_again()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/start", "main form");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var step = new Uri(visitor.BaseAddress!, answer.Headers.Location!).AbsolutePath;
        Assert.Matches("^/cases/[0-9a-f-]{36}/wizard/who$", step);

        var mine = await visitor.ReadAsync("/cases");
        Assert.Equal(step.Replace("/wizard/who", "", StringComparison.Ordinal), Assert.Single(mine.QuerySelectorAll("a.task")).GetAttribute("href"));
    }

    [Fact]
    public async Task Nobody_else_finds_it()
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.PostAsync("/start", "main form");
        using var other = host.Visitor();
        Assert.Empty((await other.ReadAsync("/cases")).QuerySelectorAll("a.task"));
        using var peek = await other.GetAsync(new Uri(visitor.BaseAddress!, answer.Headers.Location!));
        Assert.Equal(HttpStatusCode.NotFound, peek.StatusCode);
    }

    [Fact]
    public async Task A_second_plan_belongs_to_the_same_owner()
    {
        using var visitor = host.Visitor();
        using var first = await visitor.PostAsync("/start", "main form");
        using var second = await visitor.PostAsync("/start", "main form");
        Assert.Equal(2, (await visitor.ReadAsync("/cases")).QuerySelectorAll("a.task").Length);
    }

    [Fact]
    public async Task Without_a_plan_there_is_a_way_to_start_one()
    {
        using var visitor = host.Visitor();
        var page = await visitor.ReadAsync("/cases");
        Assert.Equal("/start", page.QuerySelector("main .usa-button")!.GetAttribute("href"));
        Assert.Equal("/s", page.QuerySelector("main .usa-button--outline")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/start")]
    [InlineData("/cases")]
    public async Task These_pages_need_no_Blazor_script(string path)
    {
        using var visitor = host.Visitor();
        var page = await visitor.ReadAsync(path);
        Assert.Empty(page.QuerySelectorAll("script[src*=blazor]"));
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }
}
