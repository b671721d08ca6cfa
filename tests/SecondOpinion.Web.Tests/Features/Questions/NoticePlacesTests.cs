using AngleSharp.Dom;
using Bunit;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;

namespace SecondOpinion.Web.Tests.Features.Questions;

/// <summary>The words about a press stand where it was pressed, so that on a phone the page stays where it is.</summary>
public sealed class NoticePlacesTests : BoardTest
{
    [Fact]
    public async Task Where_a_question_was_taken_off_the_words_and_the_way_back_stand_in_its_place()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var order = Ids(page).ToList();
        page.Find($"button[value='Remove:{order[2]}']").Click();
        var notice = Placed(page);
        Assert.Equal(order[1], notice.PreviousElementSibling?.Id);
        Assert.Equal(order[3], notice.NextElementSibling?.Id);
        Assert.Empty(page.FindAll("#notice p"));
        JSInterop.VerifyFocusAsyncInvoke();

        notice.QuerySelector("button")!.Click();
        Assert.Equal(order, Ids(page));
        Assert.Equal(order[2], Placed(page).NextElementSibling?.Id);
    }

    [Fact]
    public async Task Below_the_last_card_they_stand_at_the_end_of_the_list()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var order = Ids(page).ToList();
        page.Find($"button[value='Remove:{order[^1]}']").Click();
        Assert.Equal(order[^2], Placed(page).PreviousElementSibling?.Id);
    }

    [Fact]
    public async Task Who_adds_from_our_list_stays_in_its_group_and_can_add_the_next_one()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        var all = new List<string>();
        for (var added = 1; added <= 2; added++)
        {
            var button = page.Find("details details button[value^='Add:']");
            all.Add(button.GetAttribute("value")!["Add:".Length..]);
            var group = button.Closest("details")!.QuerySelector("summary")!.TextContent.Split('(')[0];
            button.Click();
            var notice = page.Find(".question-notice--placed");
            Assert.StartsWith("Saved.", notice.TextContent.Trim(), StringComparison.Ordinal);
            Assert.StartsWith(group, notice.Closest("details")!.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Subset((await stored()).Questions!.Items.Select(q => q.Id).ToHashSet(StringComparer.Ordinal), all.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_adds_their_own_question_stays_at_the_open_box()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        page.Find("#own").Change("May my sister come?");
        page.Find("button[value='AddOwn:']").Click();
        var box = page.Find("#own").Closest("details")!;
        Assert.NotNull(box.GetAttribute("open"));
        Assert.NotNull(box.QuerySelector(".question-notice--placed"));
    }

    [Fact]
    public async Task The_last_one_put_back_leaves_no_list_so_the_words_stand_above()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var id = Ids(page).First();
        page.Find($"button[value='Remove:{id}']").Click();
        page.Find($"#removed button[value='PutBack:{id}']").Click();
        Assert.Empty(page.FindAll(".question-notice--placed"));
        Assert.StartsWith("Saved. It is number 1", page.Find("#notice p").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("office")]
    [InlineData("helper-list")]
    public async Task In_a_block_that_was_emptied_and_filled_again_they_stand_in_the_open(string block)
    {
        var (page, _) = await OpenAsync(ACase.Walter());
        while (page.FindAll($"#{block} .question-card").Count > 0)
        {
            page.Find($"#{block} .question-card button[value^='Remove:']").Click();
        }

        Assert.Empty(page.FindAll($"#{block}"));
        page.Find("#notice button").Click();
        Assert.NotNull(page.Find($"#{block}").GetAttribute("open"));
        Assert.NotNull(page.Find($"#{block} .question-notice--placed"));
    }

    [Fact]
    public async Task A_move_says_so_above_and_leaves_the_focus_on_its_button()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        page.Find("button[value^='Down:']").Click();
        Assert.Empty(page.FindAll(".question-notice--placed"));
        Assert.Contains("Saved. It is number 2 now.", page.Find("#notice p").TextContent, StringComparison.Ordinal);
    }

    private static IElement Placed(IRenderedComponent<QuestionBoard> page) => page.Find(".question-notice--placed").ParentElement!;
}
