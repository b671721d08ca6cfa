using Bunit;
using Microsoft.AspNetCore.Components;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;

namespace SecondOpinion.Web.Tests.Features.Questions;

public sealed class QuestionBoardRenderingTests : BoardTest
{
    [Fact]
    public async Task A_press_builds_the_two_cards_that_change_places_and_nothing_else_that_is_long()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var second = Ids(page).ElementAt(1);
        var before = Built(page);

        await page.Find("section .question-card:nth-child(2) .move-button").ClickAsync(new());

        var after = Built(page);
        Assert.Equal(second, Ids(page).First());
        Assert.Equal(Ids(page).Take(2).Order(StringComparer.Ordinal), before.Keys.Where(key => before[key] != after[key]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_list_of_the_plan_has_one_place_that_says_whether_typing_is_kept()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        Assert.Equal("status", Assert.Single(page.FindAll("form [data-saved]")).GetAttribute("role"));
    }

    /// <summary>How often each card, each section but the first, and each closed part was built.</summary>
    private static Dictionary<string, int> Built(IRenderedComponent<QuestionBoard> page) => new IEnumerable<KeyValuePair<string, int>>[]
    {
        Of<QuestionCard>(page, card => card.Question.Id),
        Of<QuestionSection>(page, section => section.Id).Skip(1),
        Of<OtherLists>(page, _ => "other lists"),
        Of<AddFromList>(page, _ => "what can be added"),
        Of<AddOwn>(page, _ => "own question"),
    }
    .SelectMany(counts => counts).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, int>> Of<T>(IRenderedComponent<QuestionBoard> page, Func<T, string> nameOf)
        where T : class, IComponent =>
        page.FindComponents<T>().Select(part => KeyValuePair.Create(nameOf(part.Instance), part.RenderCount));
}
