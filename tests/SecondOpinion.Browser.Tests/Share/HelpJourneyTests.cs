using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Share;

/// <summary>From a link to help with tasks to a record asked for and a call noted on another phone.</summary>
public sealed class HelpJourneyTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData("helped", true)]
    [InlineData("helped-no-script", false)]
    public async Task A_helper_asks_for_a_record_and_notes_a_call_and_the_owner_sees_who_did_it(string seed, bool script)
    {
        var plan = $"/cases/{Rig.Seeds[seed]}";
        var owner = await OwnerAsync(Screen.Phone, script);
        var helper = await HelperAsync(owner, plan, script);
        await LookAsync(helper, "home");

        await helper.GoAsync($"{plan}/records");
        await LookAsync(helper, "records");
        await helper.Page.Locator("button[value$=':Asked']").First.ClickAsync();
        await Assertions.Expect(helper.Page.Locator("main .alert").First).ToContainTextAsync("Saved");
        await LookAsync(helper, "saved");
        await helper.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(helper.Page.Locator("main .alert").First).ToContainTextAsync("We took that back.");
        await helper.GoAsync($"{plan}/timeline");
        await LookAsync(helper, "dates");
        await helper.GoAsync($"{plan}/records/1");
        await LookAsync(helper, "record");

        await helper.GoAsync($"{plan}/requests");
        await LookAsync(helper, "requests");
        await helper.Page.GetByRole(AriaRole.Link, new() { Name = "Myeloma center" }).ClickAsync();
        await helper.Page.Locator(".request-status").WaitForAsync();
        await LookAsync(helper, "request");
        await helper.Page.GetByRole(AriaRole.Link, new() { Name = "Write down a call or a talk" }).ClickAsync();
        await helper.Page.FillAsync("#said", "They want the slides by Friday");
        await helper.Page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(helper.Page.Locator(".contact-log")).ToContainTextAsync("They want the slides by Friday");

        await owner.GoAsync($"{plan}/activity");
        await Assertions.Expect(owner.Page.Locator(".activity").First).ToContainTextAsync("A helper with the link from");
        await Assertions.Expect(owner.Page.Locator(".activity").First).ToContainTextAsync("Wrote down a call");
        await LookAsync(owner, "owner-activity");
    }

    [Fact]
    public async Task A_helper_writes_answers_and_says_how_the_visit_felt_to_them_alone()
    {
        var plan = $"/cases/{Rig.Seeds["helped"]}";
        var helper = await HelperAsync(await OwnerAsync(Screen.Phone), plan, script: true);
        await helper.Page.Locator("main a[href*='/visits/']").First.ClickAsync();
        // The plan has lists of links too: it may still be there.
        await helper.ReachAsync("**/visits/*");
        await helper.Page.Locator(".visit-part").First.WaitForAsync();
        await LookAsync(helper, "visit");
        var visit = new Uri(helper.Page.Url).AbsolutePath;

        await helper.GoAsync($"{visit}/answers");
        await LookAsync(helper, "answers");
        await helper.Page.FillAsync("#answer-1", "It can wait a month.");
        await helper.Page.Locator("#card-1 button").ClickAsync();
        await Assertions.Expect(helper.Page.Locator("main .alert").First).ToContainTextAsync("Saved");
        await Assertions.Expect(helper.Page.Locator("#answer-1")).ToHaveValueAsync("It can wait a month.");

        await helper.GoAsync($"{visit}/feeling");
        Assert.Equal(0, await helper.Page.Locator("#patient-note").CountAsync());
        await helper.Page.Locator("input[name=companion-trust][value='4']").CheckAsync(new() { Force = true });
        await helper.Page.Locator("form:has(#companion-note) button").ClickAsync();
        await Assertions.Expect(helper.Page.Locator("main .alert").First).ToContainTextAsync("Saved");
        await LookAsync(helper, "feeling");
        await helper.GoAsync($"{plan}/activity");
        await LookAsync(helper, "activity");
    }

    [Fact]
    public async Task A_stopped_link_closes_the_page_it_opened_also_while_somebody_types_there()
    {
        var plan = $"/cases/{Rig.Seeds["stopped"]}";
        var owner = await OwnerAsync(Screen.Phone);
        var helper = await HelperAsync(owner, plan, script: true);
        await helper.GoAsync($"{plan}/records/1");
        await helper.HearsAsync();
        await helper.Page.Locator("main details:has(textarea) > summary").First.ClickAsync();
        await helper.Page.Locator("main textarea").First.FillAsync("They want the slides");

        await owner.GoAsync($"{plan}/share");
        await owner.Page.Locator(".share-links button").First.ClickAsync();
        await Assertions.Expect(helper.Page.Locator("h1")).ToHaveTextAsync("This plan is no longer shared with you");
        await Assertions.Expect(helper.Page.GetByLabel("What you typed was not saved.")).ToHaveValueAsync("They want the slides");
        await LookAsync(helper, "stopped");
        await LookAsync(owner, "share-stopped");
    }

    private async Task<Visitor> HelperAsync(Visitor owner, string plan, bool script)
    {
        await owner.GoAsync($"{plan}/share");
        await LookAsync(owner, "share");
        await owner.Page.GetByRole(AriaRole.Radio, new() { Name = "Help with tasks" }).CheckAsync(new() { Force = true });
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = await owner.Page.GetByLabel("The link", new() { Exact = true }).InputValueAsync();
        var code = await owner.Page.GetByLabel("The code", new() { Exact = true }).InputValueAsync();
        await Assertions.Expect(owner.Page.Locator(".share-links li").First).ToContainTextAsync("Help with tasks");
        await LookAsync(owner, "share-made");

        var helper = await VisitorAsync(Screen.Phone, script);
        await helper.GoAsync("/s");
        await helper.Page.GetByLabel("Paste the link that was sent to you").FillAsync(link);
        await helper.Page.GetByRole(AriaRole.Button, new() { Name = "Open the plan" }).ClickAsync();
        await helper.ReachAsync("**/s/code");
        await helper.Page.GetByLabel("The code, 6 digits").FillAsync("12");
        await helper.Page.GetByRole(AriaRole.Button, new() { Name = "Open the plan" }).ClickAsync();
        await Assertions.Expect(helper.Page.Locator(".error-summary")).ToContainTextAsync("The code has 6 digits.");
        await LookAsync(helper, "code");
        await helper.Page.GetByLabel("The code, 6 digits").FillAsync(code);
        await helper.Page.GetByRole(AriaRole.Button, new() { Name = "Open the plan" }).ClickAsync();
        await helper.ReachAsync("**/cases/*");
        await Assertions.Expect(helper.Page.Locator(".viewer-note")).ToContainTextAsync("You are helping with");
        return helper;
    }

    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"help-{name}{(visitor.HasScript ? "" : "-no-script")}");
    }
}
