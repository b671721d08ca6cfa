using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Questions;

public sealed class OwnQuestionTests(BrowserRig rig) : BrowserTest(rig)
{
    [Fact]
    public async Task An_own_question_that_is_added_leaves_an_empty_box()
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["mei"]}/questions");
        await visitor.ListAwakeAsync();
        await visitor.Page.ClickAsync("details:has([name=own]) > summary");
        await visitor.Page.Locator("[name=own]").PressSequentiallyAsync("May my sister come too?");
        await visitor.Page.ClickAsync("button[value='AddOwn:']");
        await Assertions.Expect(visitor.Page.Locator(".question-card h3", new() { HasText = "May my sister come too?" })).ToHaveCountAsync(1);
        await Assertions.Expect(visitor.Page.Locator("[name=own]")).ToHaveValueAsync("");
    }
}
