using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.TestKit.Lived;
using SecondOpinion.Web.Features.Plan;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>P1 to P4 as their pages show them, each day by a clock that the test sets.</summary>
public sealed class LivedPagesTests
{
    private const int Most = 60;

    [Theory]
    [InlineData("Rosa")]
    [InlineData("Denise")]
    [InlineData("Walter")]
    [InlineData("Mei")]
    public async Task Every_day_shows_its_step_in_both_languages_and_leads_to_a_page(string name)
    {
        var clock = new ManualTime();
        await using var app = new TestApp { Clock = clock };
        var content = app.Services.GetRequiredService<ContentLibrary>();
        HashSet<NextStep> followed = [];
        foreach (var day in LivedCases.Of(name, content.Rules).Days(Most))
        {
            foreach (var (step, file) in day.Steps)
            {
                var (stored, owner) = await app.OwnedAsync(file);
                foreach (var language in Enum.GetValues<Language>())
                {
                    var today = DateOnly.FromDateTime(clock.GetUtcNow().DateTime);
                    var words = StepWords.Of(step, stored, content, content.WordingFor(language, stored.For).ReadOn(today), today);
                    var page = WebUtility.HtmlDecode(await owner.ReadAsync($"/cases/{stored.Id}", language));
                    Assert.Contains(words.Title, page, StringComparison.Ordinal);
                    Assert.Contains(words.Why, page, StringComparison.Ordinal);
                    Assert.DoesNotContain('{', words.Title + words.Why);
                    var link = NextStepLinks.Of(step, stored, CasePlan.Of(stored, content.Rules, today));
                    Assert.Contains($"href=\"{link}\"", page, StringComparison.Ordinal);
                    if (followed.Add(step.Step))
                    {
                        Assert.Contains("<h1", await owner.ReadAsync(link, language), StringComparison.Ordinal);
                    }
                }
            }

            clock.Advance(TimeSpan.FromDays(1));
        }
    }
}
