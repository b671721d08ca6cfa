using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Plan;

/// <summary>A page of many small forms: saving one leaves what stands half typed in the others.</summary>
public sealed class ManyFormsTests(BrowserRig rig) : BrowserTest(rig)
{
    [Fact]
    public async Task Saving_one_form_keeps_the_unsaved_typing_of_the_others()
    {
        var visitor = await VisitorAsync(Screen.Phone);
        await visitor.GoAsync("/start");
        await visitor.Page.ClickAsync("main form button[type=submit]");
        await visitor.ReachAsync("**/wizard/who");
        await visitor.GoAsync($"{visitor.Page.Url[..visitor.Page.Url.IndexOf("/wizard", StringComparison.Ordinal)]}/insurance");
        await visitor.Page.FillAsync("#cost-notes", "About $400");
        await visitor.Page.Locator("input[name=kind][value=employer]").CheckAsync(new() { Force = true });
        await PressAsync(visitor, "kind");
        await visitor.ReachAsync("**/insurance?saved=1");
        await Assertions.Expect(visitor.Page.Locator("#cost-notes")).ToHaveValueAsync("About $400");

        await visitor.Page.ClickAsync("#referral summary");
        await visitor.Page.SelectOptionAsync("#referral-status", "asked");
        await visitor.Page.FillAsync("#referral-note", "Ask Ann");
        await PressAsync(visitor, "cost-notes");
        await visitor.ReachAsync("**/insurance?saved=2");
        await Assertions.Expect(visitor.Page.Locator("#referral-note")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("#referral-note")).ToHaveValueAsync("Ask Ann");
        await Assertions.Expect(visitor.Page.Locator("#referral-status")).ToHaveValueAsync("asked");

        // What came back with an error is not saved either.
        await visitor.Page.FillAsync("#referral-asked-day", "40");
        await PressAsync(visitor, "referral-status");
        await visitor.Page.Locator("#error-summary").WaitForAsync();
        await visitor.Page.FillAsync("#cost-notes", "About $500");
        await PressAsync(visitor, "cost-notes");
        await visitor.ReachAsync("**/insurance?saved=3");
        await Assertions.Expect(visitor.Page.Locator("#referral-asked-day")).ToHaveValueAsync("40");
        await Assertions.Expect(visitor.Page.Locator("#referral-note")).ToHaveValueAsync("Ask Ann");

        // What was saved is as it was saved. Half typed words of the others are kept by the server a second after the last key.
        await visitor.GoAsync(visitor.Page.Url);
        Assert.Equal("About $500", await visitor.Page.InputValueAsync("#cost-notes"));
    }

    [Fact]
    public async Task What_is_typed_while_the_answer_is_on_its_way_stays_as_it_was_typed_last()
    {
        var visitor = await VisitorAsync(Screen.Phone);
        await visitor.GoAsync("/start");
        await visitor.Page.ClickAsync("main form button[type=submit]");
        await visitor.ReachAsync("**/wizard/who");
        await visitor.GoAsync($"{visitor.Page.Url[..visitor.Page.Url.IndexOf("/wizard", StringComparison.Ordinal)]}/insurance");
        await visitor.Page.Locator("input[name=kind][value=employer]").CheckAsync(new() { Force = true });
        await PressAsync(visitor, "kind");
        await visitor.ReachAsync("**/insurance?saved=1");

        var answer = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/insurance*", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await visitor.Page.ClickAsync("#referral summary");
        await visitor.Page.FillAsync("#referral-note", "Ask Ann");
        await visitor.Page.FillAsync("#cost-notes", "About $400");
        await PressAsync(visitor, "cost-notes");
        await visitor.Page.FillAsync("#referral-note", "Ask Ann again");
        await visitor.Page.SelectOptionAsync("#referral-status", "asked");
        answer.SetResult();
        await visitor.ReachAsync("**/insurance?saved=2");
        await Assertions.Expect(visitor.Page.Locator("#referral-note")).ToHaveValueAsync("Ask Ann again");
        await Assertions.Expect(visitor.Page.Locator("#referral-status")).ToHaveValueAsync("asked");
    }

    private static Task PressAsync(Visitor visitor, string field) => visitor.Page.Locator($"form:has([name={field}]) button").Last.ClickAsync();
}
