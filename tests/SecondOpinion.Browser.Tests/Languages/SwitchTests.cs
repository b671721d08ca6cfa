using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;
using SecondOpinion.Browser.Tests.Start;

namespace SecondOpinion.Browser.Tests.Languages;

public sealed class SwitchTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task On_a_wizard_page_it_keeps_the_page_and_what_was_just_typed(Screen screen)
    {
        var visitor = await VisitorAsync(screen);
        await visitor.StartPlanAsync();
        var page = visitor.Page.Url;

        // Faster than any draft: the switch comes at once after the last key.
        await visitor.Page.FillAsync("[name=first-name]", "Rosa");
        await visitor.Page.CheckAsync("input[name=person][value=me]");
        await visitor.SwitchAsync("es");
        Assert.Equal(page, visitor.Page.Url);
        Assert.Equal("Rosa", await visitor.Page.InputValueAsync("[name=first-name]"));
        Assert.True(await visitor.Page.IsCheckedAsync("input[name=person][value=me]"));
        await visitor.AssertInSpanishAsync();
        await visitor.AssertAccessibleAsync();

        await visitor.SwitchAsync("en");
        Assert.Equal("Rosa", await visitor.Page.InputValueAsync("[name=first-name]"));
    }

    [Fact]
    public async Task In_a_box_of_an_interactive_part_typing_is_kept_too()
    {
        var visitor = await OwnerAsync();
        await visitor.GoAsync($"/cases/{Rig.Seeds["rosa"]}/questions");
        await visitor.ListAwakeAsync();
        await visitor.Page.ClickAsync("details:has([name=own]) > summary");
        await visitor.Page.FillAsync("[name=own]", "May I keep my garden?");
        await visitor.SwitchAsync("es");
        await Assertions.Expect(visitor.Page.Locator("[name=own]")).ToHaveValueAsync("May I keep my garden?");
        await visitor.AssertInSpanishAsync();

        // No card has opened as if its words had been changed.
        Assert.Equal(0, await visitor.Page.Locator(".question-card__changes[open]").CountAsync());
        await visitor.Page.FillAsync("[name=own]", "");
    }

    [Fact]
    public async Task An_interactive_part_answers_in_the_language_of_its_page()
    {
        var visitor = await OwnerAsync();
        await visitor.ReadsAsync("es");
        await visitor.GoAsync($"/cases/{Rig.Seeds["denise"]}/wizard/name");
        await visitor.Page.Locator("#own-words").FillAsync("");
        await visitor.Page.Locator("#own-words").PressSequentiallyAsync("mielom");
        await Assertions.Expect(visitor.Page.Locator("#own-words-names")).ToBeVisibleAsync();
        await visitor.AssertInSpanishAsync();
    }

    [Fact]
    public async Task Typing_on_a_page_without_drafts_moves_over_in_place()
    {
        var visitor = await VisitorAsync(Screen.Phone);
        await visitor.GoAsync("/s");
        await visitor.Page.FillAsync("[name=link]", "half a link");
        await visitor.SwitchAsync("es");
        Assert.Equal("half a link", await visitor.Page.InputValueAsync("[name=link]"));
        await visitor.AssertInSpanishAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.SwitchAsync("en");
        Assert.Equal("half a link", await visitor.Page.InputValueAsync("[name=link]"));
    }

    [Fact]
    public async Task Without_a_connection_the_page_stays_with_what_was_typed()
    {
        var visitor = await VisitorAsync();
        await visitor.StartPlanAsync();
        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.Page.FillAsync("[name=first-name]", "Rosa");
        await visitor.Page.ClickAsync(".language-switch button");
        await Assertions.Expect(visitor.Page.Locator("[data-saved]")).ToHaveTextAsync("Not saved yet. We will try again.");
        Assert.Equal("Rosa", await visitor.Page.InputValueAsync("[name=first-name]"));
        await visitor.Page.Context.SetOfflineAsync(false);
    }

    [Fact]
    public async Task Without_script_it_is_a_plain_form()
    {
        var visitor = await VisitorAsync(Screen.Phone, script: false);
        await visitor.StartPlanAsync();
        var page = visitor.Page.Url;
        await visitor.SwitchAsync("es");
        Assert.Equal(page, visitor.Page.Url);
        Assert.Equal("es", await visitor.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/start")]
    [InlineData("/cases")]
    [InlineData("/s")]
    [InlineData("/guide")]
    [InlineData("/status/404")]
    public async Task It_stands_at_the_top_right_of_every_page(string path)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desk })
        {
            var visitor = await VisitorAsync(screen);
            await visitor.GoAsync(path);
            var box = (await visitor.Page.Locator(".language-switch button").BoundingBoxAsync())!;
            var column = (await visitor.Page.Locator(".site-header > div").BoundingBoxAsync())!;
            Assert.InRange(box.X + box.Width, column.X + column.Width - 22, column.X + column.Width);
            Assert.InRange(box.Y, 0, 20);
            Assert.True(box.Height >= 44);
        }
    }
}
