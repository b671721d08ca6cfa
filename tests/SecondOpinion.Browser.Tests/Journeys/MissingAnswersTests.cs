using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Journeys;

public sealed class MissingAnswersTests(BrowserRig rig) : BrowserTest(rig)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    public async Task Each_step_that_needs_an_answer_says_so_and_keeps_the_person_there(Screen screen, bool script)
    {
        var visitor = await VisitorAsync(screen, script);
        var walk = await new WizardWalk(visitor, looksClosely: false).StartAsync();
        await MissAsync(visitor, walk, "who");
        await walk.StepAsync("who", "told", ("person", "child"), ("first-name", "Ana"));
        await MissAsync(visitor, walk, "told");
        await walk.StepAsync("told", "name", ("kind", "something-else"));
        await walk.StepAsync("name", "so-far");
        await walk.StepAsync("so-far", "urgency");
        await MissAsync(visitor, walk, "urgency");

        // Care that may need to start soon brings a page of its own.
        await walk.StepAsync("urgency", "start-soon", ("start-now", "yes"));
        await visitor.AssertAccessibleAsync();
        await walk.StepAsync("start-soon", "reason-groups");
        await walk.StepAsync("reason-groups", "reasons");
        await walk.StepAsync("reasons", "matters");
        await walk.StepAsync("matters", "visit-type");
        await MissAsync(visitor, walk, "visit-type");
        await walk.StepAsync("visit-type", "specialists", ("visit", "slides"));
        await walk.StepAsync("specialists", "helper");
        await MissAsync(visitor, walk, "helper");
        await walk.StepAsync("helper", "questions", ("helper", "unknown"));
        await walk.StepAsync("questions", "check");
        await visitor.AssertAccessibleAsync();
    }

    private static async Task MissAsync(Visitor visitor, WizardWalk walk, string step)
    {
        await walk.ContinueAsync();
        await visitor.Page.Locator("#error-summary").WaitForAsync();
        await walk.AtAsync(step);
        Assert.StartsWith("Error:", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
    }
}
