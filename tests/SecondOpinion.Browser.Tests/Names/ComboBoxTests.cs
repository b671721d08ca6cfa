using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;
using SecondOpinion.Browser.Tests.Start;

namespace SecondOpinion.Browser.Tests.Names;

/// <summary>The box that offers names while one types, by keyboard, by touch and without script.</summary>
public sealed class ComboBoxTests(BrowserRig rig) : BrowserTest(rig)
{
    private const string Box = "#own-words";
    private const string List = "#own-words-names";

    [Theory]
    [InlineData(Screen.Phone)]
    [InlineData(Screen.Desk)]
    public async Task Mielo_leads_to_multiple_myeloma_by_keyboard_alone(Screen screen)
    {
        var visitor = await AtNameAsync(screen);
        await visitor.Page.FocusAsync(Box);
        await visitor.Page.Keyboard.TypeAsync("mielo");
        await Expect(visitor, List).ToBeVisibleAsync();
        await Expect(visitor, Box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(visitor, ".combo-box [role=status]").ToContainTextAsync("names may match");
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"name-mielo-{screen}");

        var myeloma = visitor.Page.Locator($"{List} [role=option]", new() { HasText = "Multiple myeloma" });
        for (var key = 0; key < 10 && await myeloma.First.GetAttributeAsync("aria-selected") != "true"; key++)
        {
            await visitor.Page.Keyboard.PressAsync("ArrowDown");
        }

        await Expect(visitor, Box).ToHaveAttributeAsync("aria-activedescendant", (await myeloma.First.GetAttributeAsync("id"))!);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor, Box).ToHaveValueAsync("Multiple myeloma");
        await Expect(visitor, List).ToBeHiddenAsync();
        await Expect(visitor, Box).ToBeFocusedAsync();

        await visitor.Page.ClickAsync("[data-combo-own] button");
        await Expect(visitor, Box).ToHaveValueAsync("mielo");
    }

    [Fact]
    public async Task A_second_choice_still_gives_back_what_was_typed()
    {
        var visitor = await AtNameAsync(Screen.Desk);
        await visitor.Page.Locator(Box).PressSequentiallyAsync("mielo");
        foreach (var at in (int[])[2, 1])
        {
            await Expect(visitor, List).ToBeVisibleAsync();
            await visitor.Page.ClickAsync($"{List} [role=option]:nth-child({at})");
            await Expect(visitor, List).ToBeHiddenAsync();
            await visitor.Page.Keyboard.PressAsync("ArrowDown");
        }

        await visitor.Page.Keyboard.PressAsync("Escape");
        await visitor.Page.ClickAsync("[data-combo-own] button");
        await Expect(visitor, Box).ToHaveValueAsync("mielo");
    }

    [Fact]
    public async Task Escape_and_arrows_leave_the_words_as_they_are()
    {
        var visitor = await AtNameAsync(Screen.Desk);
        await visitor.Page.Locator(Box).PressSequentiallyAsync("mielo");
        await Expect(visitor, List).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(visitor, $"{List} [aria-selected=true]").ToHaveTextAsync("No name yet");
        await visitor.Page.Keyboard.PressAsync("Home");
        await Expect(visitor, Box).ToHaveAttributeAsync("aria-activedescendant", "own-words-names-1");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor, List).ToBeHiddenAsync();
        await visitor.Page.Keyboard.TypeAsync("ma");
        await Expect(visitor, Box).ToHaveValueAsync("mieloma");
    }

    [Fact]
    public async Task Letters_typed_on_a_slow_line_are_all_there()
    {
        var visitor = await AtNameAsync(Screen.Phone);
        await visitor.Page.RouteAsync("**/names", async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
        });
        await visitor.Page.Locator(Box).PressSequentiallyAsync("multiple myeloma, they said", new() { Delay = 90 });
        await Task.Delay(1500);
        await Expect(visitor, Box).ToHaveValueAsync("multiple myeloma, they said");
    }

    [Fact]
    public async Task A_list_that_was_closed_stays_closed_when_its_answer_comes_late()
    {
        var visitor = await AtNameAsync(Screen.Desk);
        await visitor.Page.Locator(Box).PressSequentiallyAsync("mielo");
        await Expect(visitor, List).ToBeVisibleAsync();
        await visitor.Page.RouteAsync("**/names", async route =>
        {
            await Task.Delay(400);
            await route.ContinueAsync();
        });
        await visitor.Page.Keyboard.TypeAsync("m");
        await Task.Delay(250);
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Task.Delay(800);
        await Expect(visitor, List).ToBeHiddenAsync();
        await Expect(visitor, "button[value=find]").ToBeHiddenAsync();
    }

    [Fact]
    public async Task Where_no_answer_comes_the_button_comes_back()
    {
        var visitor = await AtNameAsync(Screen.Phone);
        await visitor.Page.RouteAsync("**/names", route => route.AbortAsync());
        await visitor.Page.Locator(Box).PressSequentiallyAsync("mieloma");
        await visitor.Page.ClickAsync("button[value=find]");
        await visitor.Page.ClickAsync("button[value='pick:Multiple myeloma']");
        await Expect(visitor, Box).ToHaveValueAsync("Multiple myeloma");
    }

    [Fact]
    public async Task My_words_can_be_kept_and_no_name_said_by_touch()
    {
        var visitor = await AtNameAsync(Screen.Phone);
        await visitor.Page.Locator(Box).PressSequentiallyAsync("zzqqx");
        await Expect(visitor, $"{List} [role=option]").ToHaveTextAsync(["Keep my words", "No name yet"]);
        await visitor.Page.ClickAsync($"{List} [role=option]:has-text('Keep my words')");
        await Expect(visitor, Box).ToHaveValueAsync("zzqqx");
        await visitor.Page.Locator(Box).PressSequentiallyAsync("x");
        await visitor.Page.ClickAsync($"{List} [role=option]:has-text('No name yet')");
        await Assertions.Expect(visitor.Page.Locator("#no-name")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Without_script_a_button_lists_the_names()
    {
        var visitor = await AtNameAsync(Screen.Phone, script: false);
        await visitor.Page.FillAsync(Box, "mieloma");
        await visitor.Page.ClickAsync("button[value=find]");
        await visitor.Page.ClickAsync("button[value='pick:Multiple myeloma']");
        await Expect(visitor, Box).ToHaveValueAsync("Multiple myeloma");
        await visitor.ShootAsync("name-picked-without-script");
        await visitor.Page.ClickAsync("[data-combo-own] button");
        await Expect(visitor, Box).ToHaveValueAsync("mieloma");
        Assert.DoesNotContain("mieloma", visitor.Page.Url, StringComparison.OrdinalIgnoreCase);
    }

    private static ILocatorAssertions Expect(Visitor visitor, string what) => Assertions.Expect(visitor.Page.Locator(what));

    private async Task<Visitor> AtNameAsync(Screen screen, bool script = true)
    {
        var visitor = await VisitorAsync(screen, script);
        await visitor.StartPlanAsync();
        await GoOnAsync(visitor, "me", "told");
        await GoOnAsync(visitor, "blood-cancer", "name");
        return visitor;
    }

    private static async Task GoOnAsync(Visitor visitor, string choice, string next)
    {
        await visitor.Page.CheckAsync($"input[value='{choice}']");
        await visitor.Page.ClickAsync(".button-row button:has-text('Continue')");
        await visitor.ReachAsync($"**/wizard/{next}");
    }
}
