using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>A case as large as they come opens on every page, and what is typed at the end of its longest form is kept.</summary>
public sealed class LargeCaseTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Today);

    [Fact]
    public void It_is_as_large_as_it_says()
    {
        var rules = ContentLibrary.Load().Rules;
        var file = LargeCase.Of(rules, Today);
        var plan = CasePlan.Of(file, rules, Today);
        Assert.Equal(LargeCase.Questions, plan.Questions.Items.Count);
        Assert.Equal(LargeCase.Records, file.Tracking.Records.Count);
        Assert.Equal(LargeCase.Requests, file.Tracking.Requests.Count);
        Assert.True(CaseTimeline.Of(file, plan, TimeZoneInfo.Utc).Count > 500);
    }

    [Fact]
    public async Task What_is_typed_in_the_last_boxes_of_the_longest_form_is_kept()
    {
        await using var app = new TestApp();
        var (stored, owner) = await app.OwnedAsync(LargeCase.Of(app.Services.GetRequiredService<ContentLibrary>().Rules, Today));
        var typed = stored.Questions!.Items.Select(q => (Name: $"words-{q.Id}", Value: $"Other words for {q.Id}")).Append((Name: "own", Value: "May my sister come?"));
        using var answer = await owner.PostAsync(CaseLinks.Questions(stored.Id), $"{CaseLinks.Questions(stored.Id)}/draft", [.. typed]);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var kept = Assert.Single((await app.StoredAsync(stored, owner.Owner)).Drafts).Value.Fields;
        Assert.Equal(LargeCase.Questions + 1, kept.Count);
        Assert.Contains("own", kept.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/records?shown=40")]
    [InlineData("/requests")]
    [InlineData("/timeline")]
    [InlineData("/activity")]
    [InlineData("/questions")]
    [InlineData("/wizard/questions")]
    [InlineData("/print/questions")]
    [InlineData("/print/visit")]
    public async Task Every_page_opens(string path)
    {
        await using var app = new TestApp();
        var (stored, owner) = await app.OwnedAsync(LargeCase.Of(app.Services.GetRequiredService<ContentLibrary>().Rules, Today));
        Assert.Contains("<h1", await owner.ReadAsync($"/cases/{stored.Id}{path}", Language.English), StringComparison.Ordinal);
    }
}
