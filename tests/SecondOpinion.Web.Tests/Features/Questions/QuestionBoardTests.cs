using Bunit;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;

namespace SecondOpinion.Web.Tests.Features.Questions;

/// <summary>The question list with a connection: each button acts at once.</summary>
public sealed class QuestionBoardTests : BoardTest
{
    [Fact]
    public async Task Moving_a_question_saves_says_so_and_keeps_the_focus_on_its_button()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("button[value='Up:q-ho-01']").Click();
        Assert.Equal(["q-op-01", "q-ho-01", "q-st-13"], Ids(page).Take(3));
        Assert.Equal("Saved. It is number 2 now.", Notice(page));
        Assert.Equal("q-ho-01", (await stored()).Questions!.Items[1].Id);
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public async Task It_speaks_the_language_of_its_page()
    {
        var (page, _) = await OpenAsync(ACase.Rosa(), Language.Spanish);
        Assert.Equal(Content.Questions.TextOf("q-op-01", Language.Spanish), page.Find("#q-op-01 h3").TextContent);
        Assert.NotEqual(Content.Questions.TextOf("q-op-01", Language.English), page.Find("#q-op-01 h3").TextContent);
    }

    [Fact]
    public async Task The_first_has_no_way_up_and_the_last_no_way_down()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        Assert.True(page.FindAll("[value^='Up:']")[0].HasAttribute("hidden"));
        Assert.False(page.FindAll("[value^='Down:']")[0].HasAttribute("hidden"));
        Assert.Equal(12, page.FindAll(".question-section [value^='Down:']").Count);
        Assert.True(page.FindAll(".question-section [value^='Down:']")[11].HasAttribute("hidden"));
    }

    [Fact]
    public async Task A_moved_question_keeps_the_names_of_its_elements_and_says_its_new_number()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var names = page.Find("#q-ho-01 [value^='Up:']").GetAttribute("aria-labelledby")!.Split(' ');
        page.Find("button[value='Up:q-ho-01']").Click();
        Assert.Equal(names, page.Find("#q-ho-01 [value^='Up:']").GetAttribute("aria-labelledby")!.Split(' '));
        Assert.Equal("Question 2", page.Find($"#{names[1]}").TextContent);
        Assert.Contains("Up", page.Find($"#{names[0]}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_taken_off_can_be_undone_in_one_press()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("#q-st-13 button[value='Remove:q-st-13']").Click();
        Assert.DoesNotContain("q-st-13", Ids(page));
        Assert.StartsWith("Saved. Taken off your list: Do I have active myeloma", Notice(page), StringComparison.Ordinal);

        page.Find(".question-notice button").Click();
        Assert.Contains("q-st-13", Ids(page));
        Assert.Empty((await stored()).Questions!.Removed);
    }

    [Fact]
    public async Task Words_that_are_too_long_get_an_error_and_the_box_is_not_written_over()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        var words = new string('a', 141);
        page.Find("[name=words-q-ho-01]").Change(words);
        page.Find("button[value='Reword:q-ho-01']").Click();
        Assert.Equal("Can I get most of my care close to home?", page.Find("[name=words-q-ho-01]").GetAttribute("value"));
        Assert.Contains("This is too long for the page.", page.Find("#q-ho-01 [id^='words-'][id$='-error']").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#q-ho-01 details").GetAttribute("open"));
        Assert.EndsWith($"#{page.Find("[name=words-q-ho-01]").Id}", page.Find(".error-summary a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(words, QuestionDrafts.Of(await stored()).One("words-q-ho-01"));
    }

    [Fact]
    public async Task New_words_take_the_place_of_ours()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("[name=words-q-ho-01]").Change("Can I be treated near home?");
        page.Find("button[value='Reword:q-ho-01']").Click();
        Assert.Equal("Can I be treated near home?", page.Find("#q-ho-01 h3").TextContent);
        Assert.Null(page.Find("#q-ho-01 details").GetAttribute("open"));
        Assert.Equal("Can I be treated near home?", (await stored()).Questions!.Items.Find(q => q.Id == "q-ho-01")!.OwnWords);
    }

    [Fact]
    public async Task An_own_question_takes_the_last_place_on_the_printed_page_and_leaves_the_box_empty()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        var last = page.FindAll(".question-card h3")[11].TextContent;
        page.Find("#own").Change("May my sister come?");
        page.Find("button[value='AddOwn:']").Click();
        Assert.Equal($"Saved. It is number 12 on your list. The visit page holds 12. This one moved down to “More questions”: {last}", Notice(page));
        Assert.Equal("May my sister come?", page.Find("#own-1 h3").TextContent);
        Assert.True(string.IsNullOrEmpty(page.Find("#own").GetAttribute("value")));
        Assert.Equal("own-1", (await stored()).Questions!.AlsoAsk.Last().Id);
    }

    [Fact]
    public async Task An_empty_question_is_not_added()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("button[value='AddOwn:']").Click();
        Assert.Contains("Write your question first.", page.Find("#own-error").TextContent, StringComparison.Ordinal);
        Assert.Null((await stored()).Questions);
    }

    [Fact]
    public async Task What_was_typed_before_stands_in_its_box_again()
    {
        var (page, _) = await OpenAsync(QuestionDrafts.Keep(ACase.Rosa(), QuestionAction.OwnField, "May my"));
        Assert.Equal("May my", page.Find("#own").GetAttribute("value"));
    }
}
